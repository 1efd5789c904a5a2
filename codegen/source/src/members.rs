//! A small ordered map from text to values: the members of a mapping.

use std::hash::{BuildHasher, RandomState};

use crate::text::Text;

/// Members under their keys, in the author's order.
///
/// Most mappings of a spec have few members, so a mapping is a plain list;
/// beyond a dozen members an index is kept beside it. Removing a member
/// keeps the order and costs as much as there are members; use
/// [`Members::retain`] to remove many.
#[derive(Clone, Debug)]
pub struct Members<T>(Held<T>);

/// How members are held. A mapping is as large as its list: of the few that have an
/// index it stands elsewhere.
#[derive(Clone, Debug)]
enum Held<T> {
    Few(Vec<(Text, T)>),
    Many(Box<Indexed<T>>),
}

#[derive(Clone, Debug)]
struct Indexed<T> {
    list: Vec<(Text, T)>,
    index: Index,
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
        Self::of(Vec::with_capacity(members))
    }

    /// Some members, in their order.
    ///
    /// # Errors
    ///
    /// Gives them back if two of them have one key.
    pub fn from_list(list: Vec<(Text, T)>) -> Result<Self, Vec<(Text, T)>> {
        if list.len() > SCANNED {
            let index = Index::new(&list);
            let all_differ =
                list.iter().enumerate().all(|(at, it)| index.find(&it.0, &list) == Some(at));
            return if all_differ {
                Ok(Self(Held::Many(Box::new(Indexed { list, index }))))
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
        Ok(Self(Held::Few(list)))
    }

    /// Members with keys that all differ.
    fn of(list: Vec<(Text, T)>) -> Self {
        if list.len() > SCANNED {
            let index = Index::new(&list);
            Self(Held::Many(Box::new(Indexed { list, index })))
        } else {
            Self(Held::Few(list))
        }
    }

    fn list(&self) -> &[(Text, T)] {
        match &self.0 {
            Held::Few(list) => list,
            Held::Many(it) => &it.list,
        }
    }

    fn list_mut(&mut self) -> &mut [(Text, T)] {
        match &mut self.0 {
            Held::Few(list) => list,
            Held::Many(it) => &mut it.list,
        }
    }

    fn into_list(self) -> Vec<(Text, T)> {
        match self.0 {
            Held::Few(list) => list,
            Held::Many(it) => it.list,
        }
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.list().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list().is_empty()
    }

    /// The place of a key in the order.
    pub fn get_index_of(&self, key: &str) -> Option<usize> {
        match &self.0 {
            Held::Few(list) => list.iter().position(|(it, _)| is_same(it, key)),
            Held::Many(it) => it.index.find(key, &it.list),
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
        self.list_mut().get_mut(at).map(|(_, value)| value)
    }

    /// The member at a place of the order.
    pub fn get_index(&self, at: usize) -> Option<(&str, &T)> {
        self.list().get(at).map(|(key, value)| (&**key, value))
    }

    /// The first member.
    pub fn first(&self) -> Option<(&str, &T)> {
        self.get_index(0)
    }

    /// Puts a value under `key`: in the place of the one that was there, which
    /// is given back, or at the end.
    pub fn insert(&mut self, key: impl Into<Text>, value: T) -> Option<T> {
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
    pub fn try_insert(&mut self, key: impl Into<Text>, value: T) -> Result<(), (Text, T)> {
        let key = key.into();
        if self.contains_key(&key) {
            return Err((key, value));
        }
        self.push(key, value);
        Ok(())
    }

    fn push(&mut self, key: Text, value: T) {
        match &mut self.0 {
            Held::Few(list) => {
                list.push((key, value));
                if list.len() > SCANNED {
                    *self = Self::of(std::mem::take(list));
                }
            }
            Held::Many(it) => {
                it.list.push((key, value));
                if !it.index.add(&it.list) {
                    it.index = Index::new(&it.list);
                }
            }
        }
    }

    /// Takes the member under `key` out; the others keep their order.
    pub fn shift_remove(&mut self, key: &str) -> Option<T> {
        let at = self.get_index_of(key)?;
        let mut list = std::mem::take(self).into_list();
        let (_, value) = list.remove(at);
        *self = Self::of(list);
        Some(value)
    }

    /// Keeps the members that `keep` says yes to.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &mut T) -> bool) {
        let mut list = std::mem::take(self).into_list();
        list.retain_mut(|(key, value)| keep(key, value));
        *self = Self::of(list);
    }

    /// The members in order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.list().iter().map(|(key, value)| (key, value))
    }

    /// The members in order, their values to be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        self.list_mut().iter_mut().map(|(key, value)| (&*key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Text> + ExactSizeIterator {
        self.list().iter().map(|(key, _)| key)
    }

    /// The values in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.list().iter().map(|(_, value)| value)
    }

    /// The values in order, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut T> + ExactSizeIterator {
        self.list_mut().iter_mut().map(|(_, value)| value)
    }
}

/// Whether two keys are the same. Most differ in length or in how they begin; that is
/// seen without a call.
fn is_same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.as_bytes().first() == b.as_bytes().first() && a == b
}

/// The members of a mapping, borrowed.
pub type Iter<'a, T> =
    std::iter::Map<std::slice::Iter<'a, (Text, T)>, fn(&'a (Text, T)) -> (&'a Text, &'a T)>;

/// The members of a mapping, borrowed to be changed.
pub type IterMut<'a, T> = std::iter::Map<
    std::slice::IterMut<'a, (Text, T)>,
    fn(&'a mut (Text, T)) -> (&'a Text, &'a mut T),
>;

impl Index {
    fn new<T>(list: &[(Text, T)]) -> Self {
        let slots = vec![FREE; (list.len() * 4).next_power_of_two()];
        let mut index = Self { hasher: RandomState::new(), slots };
        for at in 0..list.len() {
            index.put(at, list);
        }
        index
    }

    fn find<T>(&self, key: &str, list: &[(Text, T)]) -> Option<usize> {
        self.probe(key)
            .map_while(|slot| self.slots.get(slot).filter(|at| **at != FREE))
            .map(|at| *at as usize)
            .find(|at| list.get(*at).is_some_and(|(it, _)| **it == *key))
    }

    /// Notes the last of the list, or says that there is no room.
    fn add<T>(&mut self, list: &[(Text, T)]) -> bool {
        let fits = list.len() * 2 <= self.slots.len();
        if fits {
            self.put(list.len() - 1, list);
        }
        fits
    }

    fn put<T>(&mut self, at: usize, list: &[(Text, T)]) {
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
        Self(Held::Few(Vec::new()))
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
impl<K: Into<Text>, T> FromIterator<(K, T)> for Members<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(members: I) -> Self {
        let mut map = Self::new();
        map.extend(members);
        map
    }
}

impl<K: Into<Text>, T> Extend<(K, T)> for Members<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, members: I) {
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}

impl<T> IntoIterator for Members<T> {
    type Item = (Text, T);
    type IntoIter = std::vec::IntoIter<(Text, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_list().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Members<T> {
    type Item = (&'a Text, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Members<T> {
    type Item = (&'a Text, &'a mut T);
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}
