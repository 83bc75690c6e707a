//! Invented teams on their ladder, made by the rules that make real ones.

use std::sync::LazyLock;

use rungs_domain::Day;
use rungs_domain::house_style::HouseStyle;
use rungs_domain::ids::LevelCode;
use rungs_domain::ladder::Ladder;
use rungs_domain::team::{RungOpenRole, Standing};
use rungs_domain::team_ladder_page::{TeamLadderFacts, build};

use crate::Document;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

/// So many people with names of this kind, spread over the rungs, most on the lower ones; one role open on the highest. Every tenth is
/// heading for the level above.
pub fn team(count: usize, name: &str, ladder: &Ladder) -> Document {
    let levels: Vec<&LevelCode> = ladder.levels.iter().map(|level| &level.code).collect();
    let level = |n: usize| {
        // The square of an even spread lies mostly at its beginning.
        let at = (n * n * levels.len()).checked_div(count * count);
        levels.get(at.unwrap_or(0)).copied().cloned()
    };
    let person = |n: usize| Standing {
        id: format!("p{n}").as_str().into(),
        name: format!("{name}{n} Family{n}"),
        title: format!("Product Manager, Area {n}"),
        level: level(n),
        off_ladder: false,
        since: Some(Day::parse("2025-03-24").unwrap()),
        target: level(n)
            .filter(|_| n.is_multiple_of(10))
            .and_then(|level| ladder.next_level(&level))
            .map(|next| next.code.clone()),
        next: None,
    };
    let open = [(
        RungOpenRole {
            id: "r".into(),
            title: "hush".into(),
        },
        levels.last().copied().cloned(),
    )];
    let day = Day::parse("2026-11-24").unwrap();
    Document::Team(build(TeamLadderFacts {
        house: &HOUSE,
        today: day,
        lead: Some("Marisol Etxeberria"),
        as_of: day,
        ladder,
        people: (0..count).map(person).collect(),
        open: &open,
    }))
}
