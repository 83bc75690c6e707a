//! The heading over a whole text: it names the ladder, whatever words are in it, and nothing below it is swallowed.

use rungs_interchange::ladder::{Known, LadderChoices, LadderSource};

use crate::told;

fn told(text: &str) -> String {
    let source = LadderSource::open(text.as_bytes(), "x.md").unwrap();
    told::whole(&source.understand(&LadderChoices::default(), Known::default()))
}

#[test]
fn a_title_that_speaks_of_levels_is_no_level_over_tracks() {
    let told = told(
        "# PM career framework

How we grow.

## Individual contributors

### IC1 — Associate PM

**Story**
- Tells it

### IC2 — Senior PM

**Story**
- Writes it

## Managers

### M1 — Group PM

**Story**
- Asks for it

## How we use this

We talk about it twice a year.
",
    );
    assert!(
        told.contains("“PM career framework” – How we grow."),
        "{told}"
    );
    for level in [
        "IC1 — Associate PM [INDIVIDUAL-CONTRIBUTORS: Individual contributors 1]",
        "IC2 — Senior PM [INDIVIDUAL-CONTRIBUTORS: Individual contributors 2]",
        "M1 — Group PM [MANAGERS: Managers 1]",
    ] {
        assert!(told.contains(level), "{level}: {told}");
    }
    assert!(told.contains("story Story in"), "{told}");
    // A heading without any level below it is no track, and its text is not lost with it.
    assert!(
        told.contains("NOT PLACED NotUnderstood · We talk about it twice a year."),
        "{told}"
    );
}

#[test]
fn a_title_that_speaks_of_levels_is_no_level_over_tables() {
    let told = told(
        "# Product Manager Levels

## L1: Associate PM

| Area | Expectation |
|---|---|
| Story | Tells it |

## L2: Senior PM

| Area | Expectation |
|---|---|
| Story | Writes it |
",
    );
    assert!(told.contains("“Product Manager Levels”"), "{told}");
    assert!(
        told.contains("L1: Associate PM [ALL-LEVELS: All levels 1]"),
        "{told}"
    );
    assert!(
        told.contains("L2: Senior PM [ALL-LEVELS: All levels 2]"),
        "{told}"
    );
}

#[test]
fn a_title_that_speaks_of_levels_is_no_level_over_one_matrix() {
    let told = told(
        "# PM ladder\n\nIn short.\n\n| Skill | PM | Senior PM |\n|---|---|---|\n| Story | tells | writes |\n",
    );
    assert!(told.contains("“PM ladder” – In short."), "{told}");
    assert!(
        told.contains("\nPM PM [ALL-LEVELS: All levels 1]"),
        "{told}"
    );
    assert!(
        told.contains("Senior PM [ALL-LEVELS: All levels 2]"),
        "{told}"
    );
}

#[test]
fn the_only_level_of_a_text_stays_a_level() {
    let told = told("# Senior PM\n\n## Story\n\n- Tells it\n\n## Data\n\n- Reads it\n");
    assert!(
        told.contains("Senior PM [ALL-LEVELS: All levels 1]"),
        "{told}"
    );
}

#[test]
fn a_heading_of_one_word_for_a_part_names_the_ladder_and_paragraphs_are_no_names() {
    for heading in ["Ladder", "Career ladder", "Levels", "Competencies"] {
        let told = told(&format!(
            "# {heading}

This is how we grow.

| Skill | PM | Senior PM |
|---|---|---|
| Story | tells | writes |

Ask Ann.
",
        ));
        assert!(
            told.contains(&format!("“{heading}” – This is how we grow. / Ask Ann.")),
            "{told}"
        );
        assert!(
            told.contains("\nPM PM [ALL-LEVELS: All levels 1]"),
            "{told}"
        );
        assert!(
            told.contains("SENIOR-PM Senior PM [ALL-LEVELS: All levels 2]"),
            "{told}"
        );
        assert_eq!(told.matches("[ALL-LEVELS").count(), 2, "{told}");
        assert!(told.contains("\nstory Story in"), "{told}");
        assert_eq!(told.matches(" in competencies ").count(), 1, "{told}");
    }
}

#[test]
fn items_below_a_heading_for_levels_are_names() {
    let told = told("# Levels\n\nFrom low to high:\n\n- PM\n- Senior PM\n");
    assert!(told.contains("“Levels” – From low to high:"), "{told}");
    assert_eq!(told.matches("[ALL-LEVELS").count(), 2, "{told}");
}

#[test]
fn lines_that_say_what_they_are_go_where_they_belong_and_pay_is_kept_nowhere() {
    let told = told(
        "# Our ladder

## PM

*Scope:* one product
*Years of experience:* 0–2
*Salary band:* A

- Salary: 80k
- Scope: talks of it

## Senior PM

It is about scope: a line of products.
",
    );
    for wanted in [
        "  scope: one product\n",
        "NOT PLACED Note · Years of experience: 0–2",
        "NOT PLACED Pay · Salary band: A",
        "NOT PLACED Pay · Salary: 80k",
        "  takes on: Scope: talks of it\n",
        "  summary: It is about scope: a line of products.\n",
    ] {
        assert!(told.contains(wanted), "{wanted}\n{told}");
    }
}
