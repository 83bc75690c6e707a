use std::sync::LazyLock;

use super::*;
use crate::house_style::HouseStyle;
use crate::ladder_fixture::{decision_catalogue, ladder, level};

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product"));

fn version() -> LadderVersion {
    let mut ladder = ladder();
    level(&mut ladder, "SPM").delegation = [(
        "pricing".into(),
        crate::delegation::DelegationLevel::new(3).unwrap(),
    )]
    .into();
    level(&mut ladder, "PM")
        .expectations
        .remove(&"story".into());
    LadderVersion {
        id: "v".into(),
        number: 2,
        status: LadderStatus::Published,
        published_on: Some(Day::parse("2026-05-01").unwrap()),
        ladder: ladder.into(),
    }
}

fn facts<'a>(
    version: &'a LadderVersion,
    catalogue: &'a DecisionCatalogue,
    levels: &'a [String],
) -> LadderPaperFacts<'a> {
    LadderPaperFacts {
        house: &HOUSE,
        today: Day::parse("2026-11-24").unwrap(),
        version,
        catalogue,
        levels,
    }
}

#[test]
fn a_booklet_has_a_chapter_per_level_and_a_column_for_each() {
    let (version, catalogue) = (version(), decision_catalogue());
    let booklet = facts(&version, &catalogue, &[])
        .booklet()
        .unwrap()
        .into_inner();
    assert_eq!(
        booklet.imprint.edition,
        "Version 2, in force since 1 May 2026"
    );
    let columns: Vec<&str> = booklet.columns.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(columns, ["PM", "SPM", "GPM"]);
    assert_eq!(booklet.chapters.len(), 3);
    let [craft] = booklet.competencies.as_slice() else {
        panic!("one area")
    };
    let steps: Vec<_> = craft.rows.iter().map(|row| row.steps.clone()).collect();
    assert_eq!(
        steps,
        [[Some(2), Some(3), Some(3)], [None, Some(2), Some(4)]]
    );
    let [pricing] = booklet.decisions.as_slice() else {
        panic!("only decisions that some level speaks of")
    };
    assert_eq!(pricing.steps, [None, Some(3), None]);
    assert_eq!(
        (booklet.proficiencies.len(), booklet.delegation_levels.len()),
        (6, 7)
    );
    assert_eq!(booklet.tracks[0].rungs.len(), 2);
}

#[test]
fn chosen_levels_come_once_in_ladder_order_and_the_rails_stay_whole() {
    let (version, catalogue) = (version(), decision_catalogue());
    let levels = ["Group PM", "pm", "GPM"].map(str::to_owned);
    let cards = facts(&version, &catalogue, &levels)
        .cards()
        .unwrap()
        .into_inner();
    let codes: Vec<&str> = cards.cards.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes, ["PM", "GPM"]);
    let booklet = facts(&version, &catalogue, &levels)
        .booklet()
        .unwrap()
        .into_inner();
    assert_eq!(
        (booklet.chapters.len(), booklet.tracks[0].rungs.len()),
        (2, 2)
    );
    let unknown = ["CEO".to_owned()];
    assert!(facts(&version, &catalogue, &unknown).cards().is_err());
}

#[test]
fn a_draft_says_that_it_is_one() {
    let (mut version, catalogue) = (version(), decision_catalogue());
    version.status = LadderStatus::Draft;
    version.published_on = None;
    let cards = facts(&version, &catalogue, &[]).cards().unwrap();
    assert_eq!(cards.get().imprint.edition, "Draft of version 2");
}
