//! Unions, and values that become one or no longer are.

use specloom_ir::{Member, Openness, Step, Tagging, TypeRef, Union};

use crate::change::{Kind, Motion, Severity};
use crate::compare::spot::Spot;
use crate::compare::two::{Two, alike, changed, spot_of};
use crate::compare::{lifecycle, prose, uses};
use crate::delta::{Delta, Places};
use crate::graph::Wire;
use crate::rule::Verdict;
use crate::rules;
use crate::similar::best;
use crate::spell::use_word;
use crate::work::Work;

/// How alike a member and a whole value must be to be one that was wrapped.
const SAME: u32 = 40;

/// Compares two unions, member by member.
pub fn compare(work: &mut Work<'_>, (a, b): (&Union, &Union), two: &Two<'_>) {
    let Union { members, tagging, openness } = a;
    let by_name = work.is_schema();
    let pairs = best(members, &b.members, |old, new| {
        if by_name {
            return u32::from(old.name == new.name) * 100;
        }
        let shared = old.tags.iter().any(|it| new.tags.contains(it));
        let bonus = u32::from(shared) * 20 + u32::from(old.name == new.name) * 10;
        alike(work, old.ty, new.ty) + bonus
    });
    for &(old, new) in &pairs {
        if let (Some(old), Some(new)) = (members.get(old), b.members.get(new)) {
            compare_members(work, (old, new), two);
        }
    }
    for (at, old) in members.iter().enumerate() {
        if !pairs.iter().any(|it| it.0 == at) {
            remove(work, old, two);
        }
    }
    for (at, new) in b.members.iter().enumerate() {
        if !pairs.iter().any(|it| it.1 == at) {
            add(work, new, two);
        }
    }
    compare_tagging(work, (tagging, &b.tagging), two);
    compare_openness(work, (*openness, b.openness), two);
}

fn remove(work: &mut Work<'_>, old: &Member, two: &Two<'_>) {
    let delta = Delta::removed(&rules::union_member_removed::RULE, old.origin).of(&*old.name.wire);
    let message = format!("{} can no longer be {}", two.noun(), use_word(work.base, old.ty));
    // A document that selects what can no longer come is refused.
    let verdict = work.is_schema().then_some(Verdict::Always(Severity::Breaking));
    let delta = Delta { motion: Motion::Narrower, verdict, ..delta };
    work.report(two.owner(), delta.saying(message));
}

fn add(work: &mut Work<'_>, new: &Member, two: &Two<'_>) {
    let delta = Delta::added(&rules::union_member_added::RULE, new.origin).of(&*new.name.wire);
    let message = format!("{} can also be {}", two.noun(), use_word(work.revised, new.ty));
    // A document gets nothing of what it does not select.
    let softer = Verdict::Sides { request: Severity::Safe, response: Severity::Risky };
    let verdict = work.is_schema().then_some(softer);
    let delta = Delta { motion: Motion::Wider, verdict, ..delta };
    work.report(two.owner(), delta.saying(message));
}

fn compare_members(work: &mut Work<'_>, (old, new): (&Member, &Member), two: &Two<'_>) {
    let Member { name, ty, docs, tags, origin } = old;
    let spot = Spot {
        places: Places::both(*origin, new.origin),
        noun: format!("member `{}` of {}", new.name, two.noun()),
        subject: new.name.to_string(),
        ..spot_of(two, vec![Step::Member(new.name.clone())])
    };
    let gone: Vec<&str> = tags.iter().filter(|it| !new.tags.contains(it)).map(|it| &**it).collect();
    let come: Vec<&str> = new.tags.iter().filter(|it| !tags.contains(it)).map(|it| &**it).collect();
    if !gone.is_empty() || !come.is_empty() {
        let message =
            format!("{} is chosen by {} instead of {}", spot.noun, words(&new.tags), words(tags));
        let delta = Delta::changed(&rules::union_tags_changed::RULE, Motion::Both, spot.places);
        let delta = delta.of(&spot.subject).from_to(words(tags), words(&new.tags));
        let only_more = gone.is_empty();
        let request = if only_more { Severity::Safe } else { Severity::Risky };
        let verdict = Some(Verdict::Sides { request, response: Severity::Risky });
        let steps = spot.steps.clone();
        work.report(two.owner(), Delta { verdict, steps, ..delta.saying(message) });
    }
    if *name != new.name {
        let message = format!("{} was called `{name}`", spot.noun);
        let delta =
            Delta::changed(&rules::union_member_renamed::RULE, Motion::Neutral, spot.places);
        let delta = delta.of(&*name.wire).from_to(name.to_string(), new.name.to_string());
        let steps = spot.steps.clone();
        work.report(two.owner(), Delta { kind: Kind::Renamed, steps, ..delta.saying(message) });
    }
    lifecycle::compare(work, (docs, &new.docs), &spot);
    prose::compare(work, (docs, &new.docs), &spot);
    uses::compare(work, (*ty, new.ty), &spot);
}

fn words(tags: &[Box<str>]) -> String {
    if tags.is_empty() {
        return "its shape".into();
    }
    tags.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
}

fn compare_tagging(work: &mut Work<'_>, (a, b): (&Tagging, &Tagging), two: &Two<'_>) {
    if a == b {
        return;
    }
    let (before, after) = (tagging(a), tagging(b));
    let message = format!("{} is told apart by {after} instead of {before}", two.noun());
    let delta = Delta::changed(&rules::union_tagging_changed::RULE, Motion::Neutral, two.places());
    work.report(two.owner(), delta.from_to(before, after).saying(message));
}

fn tagging(it: &Tagging) -> String {
    match it {
        Tagging::Field(name) => format!("the field `{name}`"),
        Tagging::EventName => "the name of the event".into(),
        Tagging::Typename => "`__typename`".into(),
        Tagging::OnlyMember => "its only member".into(),
        Tagging::Shape => "its shape".into(),
    }
}

fn compare_openness(work: &mut Work<'_>, sides: (Openness, Openness), two: &Two<'_>) {
    let (rule, says) = match sides {
        (Openness::Open, Openness::Open) | (Openness::Closed, Openness::Closed) => return,
        (Openness::Open, Openness::Closed) => (&rules::union_closed::RULE, "promises"),
        (Openness::Closed, Openness::Open) => (&rules::union_opened::RULE, "no longer promises"),
    };
    let message = format!("{} {says} that no other member will come", two.noun());
    let delta = Delta::changed(rule, Motion::Neutral, two.places());
    work.report(two.owner(), delta.saying(message));
}

/// A value that was one type became one of several.
pub fn wrapped(work: &mut Work<'_>, b: &Union, two: &Two<'_>) {
    let whole = whole_of(work, two, true);
    let scored = b.members.iter().map(|it| (alike(work, whole, it.ty), it));
    let Some((_, member)) = scored.filter(|it| it.0 >= SAME).max_by_key(|it| it.0) else {
        let free = two.wire == Wire::Text;
        changed(work, if free { Motion::Wider } else { Motion::Both }, two);
        return;
    };
    changed(work, Motion::Wider, two);
    let spot = spot_of(two, vec![Step::Member(member.name.clone())]);
    uses::compare(work, (whole, member.ty), &spot);
}

/// A value that was one of several types is one of them.
pub fn unwrapped(work: &mut Work<'_>, a: &Union, two: &Two<'_>) {
    let whole = whole_of(work, two, false);
    let scored = a.members.iter().map(|it| (alike(work, it.ty, whole), it));
    let Some((_, member)) = scored.filter(|it| it.0 >= SAME).max_by_key(|it| it.0) else {
        changed(work, Motion::Both, two);
        return;
    };
    changed(work, Motion::Narrower, two);
    let spot = spot_of(two, Vec::new());
    uses::compare(work, (member.ty, whole), &spot);
}

/// A use of the type of one side of a pair.
fn whole_of(work: &Work<'_>, two: &Two<'_>, base: bool) -> TypeRef {
    let key = work.graph.pairs.get(two.at).map(|it| it.key);
    let id = key.map_or(specloom_ir::TypeId(0), |it| if base { it.base } else { it.revised });
    TypeRef { id, nullable: false }
}
