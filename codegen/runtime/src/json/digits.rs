//! Whole numbers as decimal digits.

/// The digits of 00 to 99.
const PAIRS: &[u8; 200] = b"0001020304050607080910111213141516171819\
    2021222324252627282930313233343536373839\
    4041424344454647484950515253545556575859\
    6061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899";

/// Appends the digits of `value`.
#[inline]
pub(super) fn push(out: &mut Vec<u8>, mut value: u64) {
    if value < 10 {
        out.push(b'0' + (value % 10) as u8);
        return;
    }
    let mut digits = [0_u8; 20];
    let mut pairs = digits.rchunks_exact_mut(2);
    let mut count = 0;
    while value > 0 {
        let Some(pair) = pairs.next() else { break };
        let at = (value % 100) as usize * 2;
        pair.copy_from_slice(PAIRS.get(at..at + 2).unwrap_or(b"00"));
        count += if value < 10 { 1 } else { 2 };
        value /= 100;
    }
    out.extend_from_slice(digits.get(20 - count..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::push;

    #[test]
    fn digits_agree_with_the_standard_library() {
        let mut value = 1_u64;
        let mut all = vec![0, 9, 10, 99, 100, 101, 1000, u64::MAX, u64::MAX - 1];
        for step in 0..2000_u64 {
            value = value.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(step);
            all.push(value >> (step % 64));
        }
        for value in all {
            let mut out = Vec::new();
            push(&mut out, value);
            assert_eq!(String::from_utf8(out).ok(), Some(value.to_string()));
        }
    }
}
