//! The ordered map under every mapping, small and large.

use specloom_source::Members;

fn numbered(count: usize) -> Members<usize> {
    (0..count).map(|it| (format!("key{it}"), it)).collect()
}

#[test]
fn small_and_large_maps_find_all_members_in_order() {
    for count in [0, 1, 11, 12, 13, 14, 100, 5000] {
        let map = numbered(count);
        assert_eq!(map.len(), count);
        assert_eq!(map.values().copied().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
        for at in 0..count {
            assert_eq!(map.get(&format!("key{at}")), Some(&at), "of {count}");
        }
        assert_eq!(map.get("absent"), None, "of {count}");
    }
}

#[test]
fn an_inserted_key_keeps_its_place() {
    for count in [3, 30] {
        let mut map = numbered(count);
        assert_eq!(map.insert("key1", 99), Some(1));
        assert_eq!(map.get_index(1), Some(("key1", &99)));
        assert_eq!(map.try_insert("key1", 7), Err(("key1".into(), 7)));
        assert_eq!(map.try_insert("new", 7), Ok(()));
        assert_eq!(map.get_index_of("new"), Some(count));
    }
}

#[test]
fn removing_keeps_the_order_and_finds_the_rest() {
    for count in [5, 13, 50] {
        let mut map = numbered(count);
        assert_eq!(map.shift_remove("key0"), Some(0));
        assert_eq!(map.shift_remove("key0"), None);
        map.retain(|_, value| *value % 2 == 1);
        let odd = (0..count).filter(|it| it % 2 == 1).collect::<Vec<_>>();
        assert_eq!(map.values().copied().collect::<Vec<_>>(), odd);
        for it in odd {
            assert_eq!(map.get(&format!("key{it}")), Some(&it));
        }
    }
}

#[test]
fn maps_are_equal_whatever_the_order() {
    let reversed = (0..40).rev().map(|it| (format!("key{it}"), it)).collect::<Members<usize>>();
    assert_eq!(numbered(40), reversed);
    assert_ne!(numbered(40), numbered(41));
}
