//! Two things that need nothing of each other, done at the same time.

/// What a thread has for its stack, in bytes: as much as the first.
const STACK: usize = 8 << 20;

/// Does both, the second on another thread; if there is none, after the first.
pub fn together<A, B: Send>(one: impl FnOnce() -> A, other: impl Fn() -> B + Sync) -> (A, B) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let second = thread.spawn_scoped(scope, &other).ok();
        let first = one();
        let second = second.and_then(|it| it.join().ok()).unwrap_or_else(&other);
        (first, second)
    })
}

#[cfg(test)]
mod tests {
    use super::together;

    #[test]
    fn each_gives_its_own() {
        assert_eq!(together(|| 1, || "two"), (1, "two"));
    }
}
