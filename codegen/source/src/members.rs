//! A small ordered map from text to values: the members of a mapping.

use std::hash::{BuildHasher, RandomState};

/// Members under their keys, in the author's order.
///
/// Most mappings of a spec have few members, so a mapping is a plain list;
/// beyond a dozen members an index is kept beside it. Removing a member
/// keeps the order and costs as much as there are members; use
/// [`Members::retain`] to remove many.
#[derive(Clone, Debug)]
pub struct Members<T> {
    list: Vec<(Box<str>, T)>,
    index: Option<Box<Index>>,
}

/// Up to this many members are looked through one by one.
const SCANNED: usize = 12;

/// Where keys stand in the list: open addressing, at most half full.
#[derive(Clone, Debug)]
struct Index {
    hasher: RandomState,
    slots: Vec<u32>,
}

const FREE: u32 = u32::MAX;

impl<T> Members<T> {
    /// No members.
    pub fn new() -> Self {
        Self::default()
    }

    /// No members, and room for so many.
    pub fn with_capacity(members: usize) -> Self {
        Self { list: Vec::with_capacity(members), index: None }
    }

    /// Some members, in their order.
    ///
    /// # Errors
    ///
    /// Gives them back if two of them have one key.
    pub fn from_list(list: Vec<(Box<str>, T)>) -> Result<Self, Vec<(Box<str>, T)>> {
        if list.len() > SCANNED {
            let index = Index::new(&list);
            let all_differ =
                list.iter().enumerate().all(|(at, it)| index.find(&it.0, &list) == Some(at));
            return if all_differ {
                Ok(Self { list, index: Some(Box::new(index)) })
            } else {
                Err(list)
            };
        }
        let mut rest = list.as_slice();
        while let [(key, _), others @ ..] = rest {
            if others.iter().any(|(it, _)| is_same(it, key)) {
                return Err(list);
            }
            rest = others;
        }
        Ok(Self { list, index: None })
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The place of a key in the order.
    pub fn get_index_of(&self, key: &str) -> Option<usize> {
        match &self.index {
            None => self.list.iter().position(|(it, _)| is_same(it, key)),
            Some(index) => index.find(key, &self.list),
        }
    }

    /// Whether there is a member under `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get_index_of(key).is_some()
    }

    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.get_index(self.get_index_of(key)?).map(|(_, value)| value)
    }

    /// The value under `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let at = self.get_index_of(key)?;
        self.list.get_mut(at).map(|(_, value)| value)
    }

    /// The member at a place of the order.
    pub fn get_index(&self, at: usize) -> Option<(&str, &T)> {
        self.list.get(at).map(|(key, value)| (&**key, value))
    }

    /// The first member.
    pub fn first(&self) -> Option<(&str, &T)> {
        self.get_index(0)
    }

    /// Puts a value under `key`: in the place of the one that was there, which
    /// is given back, or at the end.
    pub fn insert(&mut self, key: impl Into<Box<str>>, value: T) -> Option<T> {
        let key = key.into();
        if let Some(old) = self.get_mut(&key) {
            return Some(std::mem::replace(old, value));
        }
        self.push(key, value);
        None
    }

    /// Puts a value under `key` at the end.
    ///
    /// # Errors
    ///
    /// Gives both back if there is a member under that key; it stays.
    pub fn try_insert(&mut self, key: impl Into<Box<str>>, value: T) -> Result<(), (Box<str>, T)> {
        let key = key.into();
        if self.contains_key(&key) {
            return Err((key, value));
        }
        self.push(key, value);
        Ok(())
    }

    fn push(&mut self, key: Box<str>, value: T) {
        self.list.push((key, value));
        let fits = self.index.as_mut().is_some_and(|it| it.add(&self.list));
        if !fits && self.list.len() > SCANNED {
            self.renew_index();
        }
    }

    /// Takes the member under `key` out; the others keep their order.
    pub fn shift_remove(&mut self, key: &str) -> Option<T> {
        let at = self.get_index_of(key)?;
        let (_, value) = self.list.remove(at);
        self.renew_index();
        Some(value)
    }

    /// Keeps the members that `keep` says yes to.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &mut T) -> bool) {
        self.list.retain_mut(|(key, value)| keep(key, value));
        self.renew_index();
    }

    /// The members in order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.list.iter().map(|(key, value)| (key, value))
    }

    /// The members in order, their values to be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        self.list.iter_mut().map(|(key, value)| (&*key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Box<str>> + ExactSizeIterator {
        self.list.iter().map(|(key, _)| key)
    }

    /// The values in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.list.iter().map(|(_, value)| value)
    }

    /// The values in order, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut T> + ExactSizeIterator {
        self.list.iter_mut().map(|(_, value)| value)
    }

    fn renew_index(&mut self) {
        let many = self.list.len() > SCANNED;
        self.index = many.then(|| Box::new(Index::new(&self.list)));
    }
}

/// Whether two keys are the same. Most differ in length or in how they begin; that is
/// seen without a call.
fn is_same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.as_bytes().first() == b.as_bytes().first() && a == b
}

/// The members of a mapping, borrowed.
pub type Iter<'a, T> = std::iter::Map<
    std::slice::Iter<'a, (Box<str>, T)>,
    fn(&'a (Box<str>, T)) -> (&'a Box<str>, &'a T),
>;

/// The members of a mapping, borrowed to be changed.
pub type IterMut<'a, T> = std::iter::Map<
    std::slice::IterMut<'a, (Box<str>, T)>,
    fn(&'a mut (Box<str>, T)) -> (&'a Box<str>, &'a mut T),
>;

impl Index {
    fn new<T>(list: &[(Box<str>, T)]) -> Self {
        let slots = vec![FREE; (list.len() * 4).next_power_of_two()];
        let mut index = Self { hasher: RandomState::new(), slots };
        for at in 0..list.len() {
            index.put(at, list);
        }
        index
    }

    fn find<T>(&self, key: &str, list: &[(Box<str>, T)]) -> Option<usize> {
        self.probe(key)
            .map_while(|slot| self.slots.get(slot).filter(|at| **at != FREE))
            .map(|at| *at as usize)
            .find(|at| list.get(*at).is_some_and(|(it, _)| **it == *key))
    }

    /// Notes the last of the list, or says that there is no room.
    fn add<T>(&mut self, list: &[(Box<str>, T)]) -> bool {
        let fits = list.len() * 2 <= self.slots.len();
        if fits {
            self.put(list.len() - 1, list);
        }
        fits
    }

    fn put<T>(&mut self, at: usize, list: &[(Box<str>, T)]) {
        let Some((key, _)) = list.get(at) else { return };
        let free = self.probe(key).find(|slot| self.slots.get(*slot) == Some(&FREE));
        if let (Some(slot), Ok(at)) =
            (free.and_then(|it| self.slots.get_mut(it)), u32::try_from(at))
        {
            *slot = at;
        }
    }

    /// The slots at which a key may be, in turn.
    fn probe(&self, key: &str) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len() - 1;
        let bits = self.hasher.hash_one(key);
        let start = usize::try_from(bits & 0xffff_ffff).unwrap_or_default();
        (0..=mask).map(move |step| (start + step) & mask)
    }
}

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self { list: Vec::new(), index: None }
    }
}

/// Two are equal if they hold the same members, in whatever order.
impl<T: PartialEq> PartialEq for Members<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<T: Eq> Eq for Members<T> {}

/// Of members under one key the last value stays, in the place of the first.
impl<K: Into<Box<str>>, T> FromIterator<(K, T)> for Members<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(members: I) -> Self {
        let mut map = Self::new();
        map.extend(members);
        map
    }
}

impl<K: Into<Box<str>>, T> Extend<(K, T)> for Members<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, members: I) {
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}

impl<T> IntoIterator for Members<T> {
    type Item = (Box<str>, T);
    type IntoIter = std::vec::IntoIter<(Box<str>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Members<T> {
    type Item = (&'a Box<str>, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Members<T> {
    type Item = (&'a Box<str>, &'a mut T);
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}
