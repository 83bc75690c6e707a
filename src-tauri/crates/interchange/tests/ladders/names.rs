//! Names of levels and competencies wherever they stand and whatever stands beside them.

use rungs_interchange::ladder::{Known, LadderChoices, LadderSource};

use crate::known::shipped;
use crate::told;

/// The ladder of a file, read beside the shipped one.
fn ladder(text: &str, name: &str) -> String {
    let shipped = shipped();
    let known = Known {
        ladder: Some(&shipped),
        decision_areas: &[],
    };
    let source = LadderSource::open(text.as_bytes(), name).unwrap();
    let reading = source.understand(&LadderChoices::default(), known);
    told::ladder(&reading.ladder.expect(name))
}

#[test]
fn names_go_without_the_addresses_of_their_links_and_texts_keep_them() {
    let told = ladder(
        "| Competency | [PM](https://people.example/job-families/product/product-manager/) | [Senior PM](jobs/senior.md) |
|---|---|---|
| [Storytelling](/craft/story) and [more](more.md) | Tells it, see [memo](https://memo.example/1) | Writes it |
",
        "x.md",
    );
    assert!(told.contains("PM PM [IC: Individual track 2]"), "{told}");
    assert!(
        told.contains("SPM Senior PM [IC: Individual track 3]"),
        "{told}"
    );
    assert!(
        told.contains("1 | Tells it, see memo (https://memo.example/1)"),
        "{told}"
    );
    assert!(told.contains("Storytelling and more in "), "{told}");

    let told = ladder(
        "# Ladder\n\n## PM\n\n- **[Storytelling](/craft/story)**: Tells it\n\n## Senior PM\n\n- **[Storytelling](/craft/story)**: Writes it\n",
        "x.md",
    );
    assert!(
        told.contains("storytelling: 1 | Tells it (/craft/story)"),
        "{told}"
    );
    assert!(told.contains("storytelling Storytelling in "), "{told}");
}

#[test]
fn long_brackets_behind_the_name_of_a_level_do_not_hide_it() {
    let told = ladder(
        "Skill,Product Manager,\"Senior Product Manager (5+ years here, owns a product line from end to end)\"\nStory,tells,writes\n",
        "x.csv",
    );
    assert!(
        told.contains("\nSPM Senior Product Manager (5+ years"),
        "{told}"
    );
}

#[test]
fn competencies_may_stand_to_the_right_of_the_levels() {
    let told = ladder(
        "Junior PM,Senior PM,Skill\nlistens,asks,Discovery\nsmall,large,Delivery\n",
        "x.csv",
    );
    assert!(
        told.contains("discovery: 1 | listens") && told.contains("delivery: 5 | large"),
        "{told}"
    );
}

#[test]
fn levels_that_nobody_filled_in_yet_are_levels() {
    let told = ladder(
        "Competency,PM,Senior PM,Pathfinder,Trailblazer,Director\nStory,tells,writes,,,speaks\nData,reads,asks,,,funds\n",
        "x.csv",
    );
    for name in [
        "PATHFINDER Pathfinder",
        "TRAILBLAZER Trailblazer",
        "DIRECTOR Director",
    ] {
        assert!(told.contains(name), "{told}");
    }
    assert!(!told.contains("[TRAILBLAZER:"), "{told}");
}

#[test]
fn names_with_nothing_beside_them_part_the_levels_into_tracks() {
    let told = ladder(
        "Level,Story,Data\nMakers,,\nPM,tells,reads\nSenior PM,writes,asks\nLeaders,,\nGroup PM,speaks,funds\n",
        "x.csv",
    );
    assert!(told.contains("SPM Senior PM [MAKERS: Makers 3]"), "{told}");
    assert!(told.contains("GPM Group PM [LEADERS: Leaders 4]"), "{told}");
}
