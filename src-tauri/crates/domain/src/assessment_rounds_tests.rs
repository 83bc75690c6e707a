use super::*;
use crate::Private;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn round(id: &str, begun_on: &str, closed_on: Option<&str>) -> AssessmentRound {
    AssessmentRound {
        id: id.into(),
        person: "p".into(),
        ladder: "v".into(),
        against: "SPM".into(),
        begun_on: day(begun_on),
        self_in: None,
        manager_in: None,
        closed_on: closed_on.map(day),
        reopens: None,
        note: Private::new(String::new()),
    }
}

#[test]
fn the_round_agreed_last_is_found_in_any_order() {
    let mut rounds = vec![
        round("a", "2026-01-01", Some("2026-03-01")),
        round("b", "2026-02-01", Some("2026-03-01")),
        round("c", "2026-02-01", Some("2026-03-01")),
        round("d", "2026-04-01", None),
    ];
    let last = |rounds: &[AssessmentRound]| {
        last_agreed(rounds).map(|(round, on)| (round.id.as_str().to_owned(), on))
    };
    let expected = Some(("c".to_owned(), day("2026-03-01")));
    assert_eq!(last(&rounds), expected);
    rounds.reverse();
    assert_eq!(last(&rounds), expected);
    rounds[3].closed_on = Some(day("2026-03-02"));
    assert_eq!(last(&rounds).unwrap().0, "a", "whenever it was begun");
    assert_eq!(last(&rounds[..1]), None, "an open one is not agreed");
}
