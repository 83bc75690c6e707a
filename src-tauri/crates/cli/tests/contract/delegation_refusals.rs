//! What cannot be agreed on, and numbers that mean something else on the screen.

use crate::running::Place;

fn words<'a>(start: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [start, more].concat()
}

#[test]
fn a_review_before_the_level_and_a_day_for_nothing_wanted_are_refused() {
    let place = Place::two_people();
    let set = ["delegation", "set", "17", "pricing", "3"];
    for (more, field) in [
        (&["--review", "2020-01-01"][..], "review"),
        (&["--on", "2026-03-01", "--review", "2026-02-28"], "review"),
        (&["--want-by", "2027-06-01"], "want_by"),
    ] {
        let refused = place.refused(&words(&set, more), 1, "invalid");
        assert_eq!(refused["field"], field, "{more:?}");
    }
    // Written down afterwards, and overdue by now; whoever changes something else has not looked at it.
    place.json(&words(
        &set,
        &["--on", "2026-03-01", "--review", "2026-04-01"],
    ));
    let kept = place.json(&["delegation", "set", "17", "pricing", "4"]);
    assert_eq!(kept["review"], "2026-04-01");
    place.json(&words(&set, &["--want", "5", "--want-by", "2027-06-01"]));
}
