//! Names that must differ from each other.

use std::collections::BTreeSet;

/// The names that are taken in one place.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn with<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: names.into_iter().map(str::to_owned).collect() }
    }

    /// Takes a name that nobody else shall have.
    pub fn reserve(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// Whether a name is free.
    pub fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }

    /// Takes the first of some names that is free, or else the last with the
    /// first number from 2 that makes it so.
    pub fn claim<const N: usize>(&mut self, names: [String; N]) -> String {
        let mut last = String::new();
        for name in names {
            if self.taken.insert(name.clone()) {
                return name;
            }
            last = name;
        }
        for number in 2_u64.. {
            let name = numbered(&last, number);
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
        last
    }
}

/// `Page2`, `page_2`, `PAGE_SIZE_2`, `N1_2`; a type keeps its form if a `_` stands
/// between digits of its name: `Mx1_1Rule2`.
fn numbered(name: &str, number: u64) -> String {
    let constant = name.contains('_') && !name.contains(char::is_lowercase);
    let small = !name.starts_with(|it: char| it.is_ascii_uppercase()) || constant;
    let digit = name.ends_with(|it: char| it.is_ascii_digit());
    let gap = if name.ends_with('_') || !(small || digit) { "" } else { "_" };
    format!("{name}{gap}{number}")
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn the_later_gives_way() {
        let mut scope = Scope::with(["Option"]);
        let mut claim = |it: &str| scope.claim([it.to_owned()]);
        assert_eq!(claim("Page"), "Page");
        assert_eq!(claim("Page"), "Page2");
        assert_eq!(claim("Page"), "Page3");
        assert_eq!(claim("Page2"), "Page2_2");
        assert_eq!(claim("Mx1_1Rule"), "Mx1_1Rule");
        assert_eq!(claim("Mx1_1Rule"), "Mx1_1Rule2");
        assert_eq!(claim("PAGE_SIZE"), "PAGE_SIZE");
        assert_eq!(claim("PAGE_SIZE"), "PAGE_SIZE_2");
        assert_eq!(claim("id"), "id");
        assert_eq!(claim("id"), "id_2");
        assert_eq!(claim("type_"), "type_");
        assert_eq!(claim("type_"), "type_2");
        assert_eq!(claim("Option"), "Option2");
        assert_eq!(scope.claim(["Option".to_owned(), "OptionModel".to_owned()]), "OptionModel");
    }
}
