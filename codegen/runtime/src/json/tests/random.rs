//! Random documents, whole and damaged, in comparison with `serde_json`.

use super::super::{JsonObject, Reader, Value, from_slice, from_str, to_string};

/// Knuth's linear congruential generator: the same documents on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => Value::Bool(self.below(2) == 0),
            2 => Value::from(self.0.cast_signed() >> self.below(64)),
            3 => Value::from(self.0),
            4 => {
                Value::from(f64::from(i16::try_from(self.below(20_000)).unwrap_or_default()) / 64.0)
            }
            5 => Value::from(self.text()),
            6 => (0..self.below(6)).map(|_| self.value(depth - 1)).collect(),
            _ => {
                let members = (0..self.below(6)).map(|_| (self.text(), self.value(depth - 1)));
                Value::Object(members.collect::<JsonObject>())
            }
        }
    }

    fn text(&mut self) -> String {
        const PARTS: [&str; 16] = [
            "a",
            "key",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\u{0}",
            "\u{1f}",
            "é",
            "漢",
            "🦀",
            "\u{7f}",
            "a longer piece of text",
            "\u{2028}",
            " ",
        ];
        (0..self.below(8)).map(|_| PARTS[self.below(PARTS.len())]).collect()
    }
}

#[test]
fn random_documents_are_read_and_written_as_serde_json_does() {
    let mut random = Random(1);
    for _ in 0..4000 {
        let value = random.value(5);
        let plain = serde_json::to_string(&value).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(from_str::<Value>(&plain).unwrap(), value);
        assert_eq!(from_str::<Value>(&pretty).unwrap(), value);
        assert_eq!(to_string(&value).unwrap(), plain);
        assert_eq!(Reader::new(&pretty).raw().unwrap(), pretty);
    }
}

#[test]
fn escaped_text_is_read_as_serde_json_reads_it() {
    let mut random = Random(2);
    for _ in 0..4000 {
        let text = random.text();
        let units: Vec<_> = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        let units = units.concat();
        assert_eq!(from_str::<String>(&format!("\"{units}\"")).unwrap(), text);
    }
}

#[test]
fn damaged_documents_are_judged_as_serde_json_judges_them() {
    const BYTES: &[u8] = b"\"\\{}[]:,0123456789.eE+-tfnulra \n\x00\x1f\x7f\x80\xc3\xff";
    let mut random = Random(3);
    let mut accepted = 0;
    for _ in 0..20_000 {
        let value = random.value(3);
        let mut bytes = serde_json::to_vec(&value).unwrap();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = BYTES[random.below(BYTES.len())],
                1 => bytes.insert(at, BYTES[random.below(BYTES.len())]),
                2 if bytes.len() > 1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        let ours = from_slice::<Value>(&bytes);
        let theirs = serde_json::from_slice::<Value>(&bytes);
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?}", String::from_utf8_lossy(&bytes));
        accepted += usize::from(ours.is_ok());
    }
    assert!(accepted > 500, "only {accepted} of the damaged documents are JSON still");
}
