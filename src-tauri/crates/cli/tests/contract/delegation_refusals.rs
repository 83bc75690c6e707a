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

#[test]
fn an_amount_that_could_mean_two_things_is_not_guessed() {
    let place = Place::two_people();
    let set = ["delegation", "set", "17", "pricing", "3", "--amount"];
    for (amount, told) in [
        ("20.000 EUR", "A point is not taken"),
        ("1e9 EUR", "“1e9 EUR” is not an amount"),
        ("20000 QQQ", "“QQQ” is not a currency"),
    ] {
        let refused = place.run(&words(&["--json"], &words(&set, &[amount])));
        let said = format!("{}{}", refused.stdout, refused.stderr);
        assert!(refused.exit != 0 && said.contains(told), "{amount}: {said}");
    }
    let set = place.json(&words(&set, &["20,000 eur"]));
    assert_eq!(set["limits"]["amount"]["amount"], 20000);
}

#[test]
fn on_another_scale_a_typed_number_is_told_as_what_it_was_read() {
    let place = Place::two_people();
    let told = |command: &[&str]| place.run(command).stdout;
    let number = ["delegation", "set", "17", "pricing", "4"];
    assert!(!told(&number).contains("was read as"));
    place.json(&["scale", "decision_tree"]);
    let line = "The number 4 was read as Agree of the seven levels, which is 1 Root here. For 4 Leaf say the word: Leaf.";
    assert!(
        told(&number).ends_with(&format!("\n{line}\n")),
        "{}",
        told(&number)
    );
    assert!(!told(&["delegation", "set", "17", "pricing", "leaf"]).contains("was read as"));
    let view = [
        "delegation",
        "view",
        "set",
        "17",
        "pricing=4",
        "promises=leaf",
    ];
    assert!(told(&view).contains(line), "{}", told(&view));
    let want = ["delegation", "set", "17", "promises", "root", "--want", "7"];
    assert!(
        told(&want).contains("The number 7 was read as Delegate"),
        "{}",
        told(&want)
    );
    let back = [
        "delegation",
        "pull-back",
        "17",
        "pricing",
        "5",
        "--until",
        "2030-01-01",
        "--reason",
        "x",
    ];
    assert!(
        told(&back).contains("The number 5 was read as Advise"),
        "{}",
        told(&back)
    );
    assert_eq!(place.json(&number)["level"], 4, "JSON stays as it was");
}

#[test]
fn nothing_new_is_agreed_with_who_has_left() {
    let place = Place::two_people();
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "4",
        "--on",
        "2026-02-01",
    ]);
    place.json(&["roster", "archive", "17", "--on", "2026-06-01"]);
    for command in [
        &["delegation", "set", "17", "pricing", "5"][..],
        &[
            "delegation",
            "set",
            "17",
            "pricing",
            "5",
            "--on",
            "2026-06-01",
        ],
        &["delegation", "view", "set", "17", "pricing=5"],
        &[
            "delegation",
            "pull-back",
            "17",
            "pricing",
            "2",
            "--until",
            "2030-01-01",
            "--reason",
            "x",
        ],
    ] {
        let refused = place.refused(command, 1, "invalid");
        assert_eq!(refused["field"], "person", "{command:?}");
        let message = refused["message"].as_str().unwrap_or_default();
        assert!(
            message.starts_with("Lidia Navarro is archived"),
            "{message}"
        );
    }
    // Of the days before, what was said is still written down.
    place.json(&[
        "delegation",
        "set",
        "17",
        "pricing",
        "5",
        "--on",
        "2026-05-31",
    ]);
    place.json(&[
        "delegation",
        "view",
        "set",
        "17",
        "pricing=5",
        "--on",
        "2026-05-31",
    ]);
}
