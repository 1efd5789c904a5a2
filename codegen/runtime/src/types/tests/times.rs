//! Moments, days, times and durations.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::super::{Date, IsoDuration, Offset, Time, Timestamp};
use super::{refuse, survive};

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn moments_keep_their_text() {
    survive::<Timestamp>(&[
        "1970-01-01T00:00:00Z",
        "2024-02-29T12:30:00Z",
        "2024-02-29T12:30:00+00:00",
        "2024-02-29T12:30:00-00:00",
        "2024-02-29T12:30:00.0Z",
        "2024-02-29T12:30:00.120Z",
        "2024-02-29T12:30:00.123456789+05:30",
        "2024-02-29T00:10:00-23:59",
        "2024-02-29t12:30:00z",
        "2024-02-29 12:30:00Z",
        "1969-12-31T23:59:59.5Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "1900-03-01T00:00:00Z",
        "1990-12-31T23:59:60Z",
        "1990-12-31T15:59:60.25-08:00",
    ]);
    assert_eq!(
        moment("2024-01-01T00:00:00.1234567891Z").to_string(),
        "2024-01-01T00:00:00.123456789Z"
    );
}

#[test]
fn what_is_no_moment_is_refused() {
    refuse::<Timestamp>(&[
        "",
        "2024-02-29",
        "2024-02-29T12:30:00",
        "2024-02-30T12:30:00Z",
        "2023-02-29T12:30:00Z",
        "1900-02-29T12:30:00Z",
        "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T00:00:60Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00+01:60",
        "2024-01-01T00:00:00ZZ",
        "+2024-01-01T00:00:00Z",
        "02024-01-01T00:00:00Z",
        "2024-1-1T00:00:00Z",
        "２０２４-01-01T00:00:00Z",
    ]);
}

#[test]
fn moments_are_compared_by_when_they_are() {
    assert_eq!(moment("2024-01-01T12:00:00Z"), moment("2024-01-01T13:00:00.000+01:00"));
    assert!(moment("2024-01-01T12:00:00+02:00") < moment("2024-01-01T11:00:00Z"));
    assert!(moment("2016-12-31T23:59:59.9Z") < moment("2016-12-31T23:59:60Z"));
    assert!(moment("2016-12-31T23:59:60.9Z") < moment("2017-01-01T00:00:00Z"));
}

#[test]
fn moments_are_counted_from_the_epoch() {
    for (text, seconds, nanos) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("2001-09-09T01:46:40Z", 1_000_000_000, 0),
        ("1969-12-31T23:59:59.500Z", -1, 500_000_000),
        ("2038-01-19T03:14:08.000001Z", 2_147_483_648, 1000),
        ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
        ("9999-12-31T23:59:59.000000001Z", 253_402_300_799, 1),
    ] {
        assert_eq!((moment(text).unix_seconds(), moment(text).nanos()), (seconds, nanos), "{text}");
        assert_eq!(Timestamp::new(seconds, nanos).unwrap().to_string(), text);
    }
    assert!(Timestamp::new(253_402_300_800, 0).is_err());
    assert!(Timestamp::new(-62_167_219_201, 0).is_err());
    assert!(Timestamp::new(0, 1_000_000_000).is_err());
    assert_eq!(Timestamp::from_millis(-1).unwrap(), moment("1969-12-31T23:59:59.999Z"));
    assert_eq!(Timestamp::from_millis(-1).unwrap().unix_millis(), -1);
    assert!(Timestamp::from_millis(i64::MAX).is_err());
}

#[test]
fn moments_become_system_times_and_back() {
    for text in ["1970-01-01T00:00:00Z", "1969-12-31T23:59:59.25Z", "2024-02-29T12:30:00.5Z"] {
        assert_eq!(Timestamp::from(SystemTime::from(moment(text))), moment(text));
    }
    let before = UNIX_EPOCH - Duration::from_millis(1500);
    assert_eq!(Timestamp::from(before).to_string(), "1969-12-31T23:59:58.500Z");
    assert!(Timestamp::now() > moment("2024-01-01T00:00:00Z"));
}

#[test]
fn a_moment_can_be_told_at_another_offset() {
    let there = moment("2024-01-01T00:30:00Z").with_offset(Offset::Minutes(-60));
    assert_eq!(there.to_string(), "2023-12-31T23:30:00-01:00");
    assert_eq!(there.offset().seconds(), -3600);
}

#[test]
fn every_day_of_four_centuries_is_counted() {
    let mut days = "1899-12-31".parse::<Date>().unwrap().unix_days();
    let last = "2300-01-01".parse::<Date>().unwrap();
    let mut before = Date::from_unix_days(days).unwrap();
    while before < last {
        days += 1;
        let date = Date::from_unix_days(days).unwrap();
        assert_eq!(date.unix_days(), days);
        let is_next = date.day() == before.day() + 1 && date.month() == before.month();
        let begins_month = date.day() == 1 && before.day() >= 28;
        assert!(date > before && (is_next || begins_month), "{date}");
        before = date;
    }
    assert_eq!(days, 120_530);
}

#[test]
fn days() {
    survive::<Date>(&["0000-01-01", "1970-01-01", "2000-02-29", "2024-12-31", "9999-12-31"]);
    refuse::<Date>(&[
        "",
        "2024-2-1",
        "2024-02-30",
        "2100-02-29",
        "2024-04-31",
        "2024-01-01T",
        "-024-01-01",
    ]);
    assert!(Date::new(10_000, 1, 1).is_err());
    assert!(Date::from_unix_days(i64::MAX).is_err() && Date::from_unix_days(i64::MIN).is_err());
    assert_eq!(Date::new(2024, 2, 29).unwrap().unix_days(), 19_782);
}

#[test]
fn times_of_day() {
    survive::<Time>(&["00:00:00", "12:30:00.50", "23:59:60Z", "12:30:00+01:00", "12:30:00.123z"]);
    refuse::<Time>(&[
        "",
        "12:30",
        "24:00:00",
        "12:60:00",
        "12:30:61",
        "12:30:00.",
        "12:30:00+1",
        "12:30:00Zx",
    ]);
    let time = Time::new(1, 2, 3).unwrap().with_nanos(500_000_000).unwrap();
    assert_eq!(time.with_offset(Offset::Utc).to_string(), "01:02:03.500Z");
    assert_eq!(time, "01:02:03.5".parse().unwrap());
    assert!(Time::new(24, 0, 0).is_err() && time.with_nanos(1_000_000_000).is_err());
}

#[test]
fn durations() {
    survive::<IsoDuration>(&[
        "P1Y2M3W4DT5H6M7.5S",
        "PT0S",
        "P1D",
        "PT36H",
        "-P1D",
        "+PT1M",
        "P0.5Y",
        "PT1.25H",
    ]);
    refuse::<IsoDuration>(&[
        "", "P", "PT", "P1", "1D", "P1DT", "P1H", "PT1D", "P1D1Y", "PT1S1M", "P1.5DT1H", "PT.5S",
        "P1DT1H ", "P-1D",
    ]);
    let length = |text: &str| text.parse::<IsoDuration>().unwrap().to_std();
    assert_eq!(length("P1W1DT1H1M1.5S"), Some(Duration::from_millis(694_861_500)));
    assert_eq!(length("P0Y0MT1S"), Some(Duration::from_secs(1)));
    for text in ["P1Y", "P1M", "-PT1S", "PT0.5H", "PT18446744073709551615H"] {
        assert_eq!(length(text), None, "{text}");
    }
    assert_eq!(IsoDuration::from(Duration::from_millis(90_500)).to_string(), "PT90.5S");
    assert_eq!(IsoDuration::from(Duration::from_secs(3)).to_std(), Some(Duration::from_secs(3)));
}
