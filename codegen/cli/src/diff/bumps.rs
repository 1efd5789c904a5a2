//! Which version the changes of a spec ask for, on the wire and in Rust.

use specloom_report::{Bump, Bumps, Effect, Finding, Severity, Version};

/// What all changes of one spec ask for, after the version of its base.
pub fn bumps(findings: &[Finding], version: Option<&str>) -> Bumps {
    let (wire, wire_count) = most(findings.iter().map(wire));
    let (rust, rust_count) = most(findings.iter().map(rust));
    let version = version.and_then(Version::read);
    let suggested = version.map(|it| it.bumped(wire.max(rust)).to_string());
    Bumps { wire, wire_count, rust, rust_count, suggested }
}

fn most(bumps: impl Iterator<Item = Bump>) -> (Bump, usize) {
    let mut most = (Bump::None, 0);
    for bump in bumps.filter(|it| *it != Bump::None) {
        if bump > most.0 {
            most = (bump, 1);
        } else if bump == most.0 {
            most.1 += 1;
        }
    }
    most
}

/// What a change of the wire asks for.
fn wire(it: &Finding) -> Bump {
    match it.severity {
        Severity::Breaking => Bump::Major,
        Severity::Risky | Severity::Safe => Bump::Minor,
        Severity::Docs => Bump::Patch,
    }
}

/// What a change of the generated Rust asks for: prose alone is a patch.
fn rust(it: &Finding) -> Bump {
    match it.rust.effect {
        Effect::BreaksSource => Bump::Major,
        Effect::BehavesOtherwise | Effect::AddsApi => Bump::Minor,
        Effect::None => Bump::Patch,
    }
}

#[cfg(test)]
mod tests {
    use specloom_report::{Bump, Effect, Finding, RustEffect, Severity};

    use super::bumps;

    fn found(severity: Severity, effect: Effect) -> Finding {
        Finding { severity, rust: RustEffect { effect, witness: None }, ..Finding::default() }
    }

    #[test]
    fn the_worst_decides_and_is_counted() {
        let all = [
            found(Severity::Breaking, Effect::BreaksSource),
            found(Severity::Safe, Effect::BreaksSource),
            found(Severity::Risky, Effect::None),
        ];
        let asked = bumps(&all, Some("1.4.0"));
        assert_eq!((asked.wire, asked.wire_count), (Bump::Major, 1));
        assert_eq!((asked.rust, asked.rust_count), (Bump::Major, 2));
        assert_eq!(asked.suggested.as_deref(), Some("2.0.0"));
    }

    #[test]
    fn no_change_asks_for_no_version() {
        assert_eq!(bumps(&[], Some("0.1.0")).suggested.as_deref(), Some("0.1.0"));
        assert_eq!(bumps(&[], Some("2026-01-01")).suggested, None);
    }
}
