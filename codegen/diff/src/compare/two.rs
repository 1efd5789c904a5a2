//! The two types of a pair: what each comparison of them starts from.

use specloom_ir::{Step, TypeDef, TypeName, TypeRef};

use crate::change::Motion;
use crate::compare::spot::Spot;
use crate::delta::{Delta, Flow, Owner, Places};
use crate::graph::Wire;
use crate::rules;
use crate::similar::likeness;
use crate::spell::{shape_word, value_word};
use crate::work::Work;

/// Two types that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Two<'a> {
    /// The place of the pair in the graph.
    pub at: usize,
    /// How values are carried.
    pub wire: Wire,
    /// What it is called where it has no name.
    pub noun: &'a str,
    /// Where it stands if it has no name.
    pub place: Option<Places>,
    /// The type in the base.
    pub base: &'a TypeDef,
    /// The type in the revised spec.
    pub revised: &'a TypeDef,
}

impl Two<'_> {
    /// Whose deltas these are.
    pub fn owner(&self) -> Owner {
        Owner::Types(self.at)
    }

    /// Where both stand.
    pub fn places(&self) -> Places {
        self.place.unwrap_or_else(|| Places::both(self.base.origin, self.revised.origin))
    }

    /// What it is called in messages.
    pub fn noun(&self) -> String {
        match (&self.revised.name, &self.base.name) {
            (TypeName::Declared(name), TypeName::Declared(_)) if self.place.is_none() => {
                format!("`{name}`")
            }
            (TypeName::Declared(_) | TypeName::Derived { .. }, _) => self.noun.to_owned(),
        }
    }
}

/// The spot of a type itself, or of a place in it.
pub fn spot_of<'a>(two: &Two<'_>, steps: Vec<Step>) -> Spot<'a> {
    Spot {
        owner: two.owner(),
        steps,
        flow: Flow::Both,
        wire: two.wire,
        places: two.places(),
        noun: two.noun(),
        subject: String::new(),
        bounds: None,
        is_optional: false,
    }
}

/// A place within a pair, of which both sides are held by the types themselves.
pub fn part<'a>(two: &Two<'_>, step: Step, word: &str) -> Spot<'a> {
    let noun = format!("{word} of {}", two.noun());
    Spot { noun, ..spot_of(two, vec![step]) }
}

/// Reports that a value is of another type.
pub fn changed(work: &mut Work<'_>, motion: Motion, two: &Two<'_>) {
    let before = shape_word(work.base, two.base);
    let after = shape_word(work.revised, two.revised);
    let told = (value_word(work.base, two.base), value_word(work.revised, two.revised));
    let message = format!("{} is {} instead of {}", two.noun(), told.1, told.0);
    let delta = Delta::changed(&rules::type_changed::RULE, motion, two.places());
    work.report(two.owner(), delta.from_to(before, after).saying(message));
}

/// How alike two uses are.
pub fn alike(work: &Work<'_>, base: TypeRef, revised: TypeRef) -> u32 {
    likeness((work.base, base), (work.revised, revised))
}

/// Whether two types of a schema have names of their own, and none of them was
/// renamed.
pub fn is_other(work: &Work<'_>, (a, b): (&TypeDef, &TypeDef)) -> bool {
    let (TypeName::Declared(old), TypeName::Declared(new)) = (&a.name, &b.name) else {
        return false;
    };
    work.is_schema() && old != new && !work.is_renamed(old, new)
}
