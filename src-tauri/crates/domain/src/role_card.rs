//! One level as it is read and printed: all the ladder says of it, in words and in ladder order, with what lies beside it.

use serde::Serialize;
use specta::Type;

use crate::Wording;
use crate::crossing::{TrackBeside, tracks_beside};
use crate::decision_catalogue::DecisionCatalogue;
use crate::ids::{CompetencyAreaCode, CompetencyCode, DecisionAreaCode, LevelCode, TrackCode};
use crate::ladder::{Ladder, Level};
use crate::person::Market;

/// Made by [`RoleCard::of`]. It holds what the ladder says and nobody's name, so it may be shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RoleCard {
    pub code: LevelCode,
    pub name: String,
    pub track: TrackCode,
    pub track_name: String,
    pub grade: u8,
    pub summary: String,
    pub scope: String,
    /// Empty where the ladder only says that there is nothing to say, with a dash.
    pub span: String,
    pub horizon: String,
    /// Markets with titles only.
    pub titles: Vec<CardTitles>,
    pub take_on: Vec<String>,
    pub give_up: Vec<String>,
    /// Areas of which the level says something.
    pub areas: Vec<CardArea>,
    /// In catalogue order.
    /// How many steps the scale of the workspace has.
    pub decision_steps: u8,
    pub decisions: Vec<CardDecision>,
    pub ready_signs: Vec<String>,
    /// Name of the next rung on the same track; none at its top.
    pub next: Option<String>,
    pub beside: Vec<TrackBeside>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CardTitles {
    /// `Europe`.
    pub market: String,
    /// At least one.
    pub titles: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CardArea {
    pub code: CompetencyAreaCode,
    pub name: String,
    /// At least one.
    pub competencies: Vec<CardCompetency>,
}

/// What the level expects of a competency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CardCompetency {
    pub code: CompetencyCode,
    pub name: String,
    pub description: String,
    /// 0–5.
    pub proficiency: u8,
    pub word: String,
    pub behaviours: Vec<String>,
    pub example: Option<String>,
    /// Read, never ticked.
    pub anti_pattern: Option<String>,
}

/// How far somebody on the level is expected to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CardDecision {
    pub area: DecisionAreaCode,
    pub name: String,
    /// 1–7.
    pub level: u8,
    /// The number of the step on the scale of the workspace, 1 the least free.
    pub step: u8,
    pub word: String,
    pub meaning: String,
}

impl RoleCard {
    #[must_use]
    pub fn of(say: Wording, ladder: &Ladder, level: &Level, catalogue: &DecisionCatalogue) -> Self {
        let scale = catalogue.scale;
        Self {
            code: level.code.clone(),
            name: level.name.clone(),
            track: level.track.clone(),
            track_name: ladder
                .track(&level.track)
                .map_or_else(String::new, |track| track.name.clone()),
            grade: level.grade,
            summary: level.summary.clone(),
            scope: level.scope.clone(),
            span: said(&level.span),
            horizon: said(&level.horizon),
            titles: [
                (Market::Us, &level.titles.us),
                (Market::Europe, &level.titles.europe),
                (Market::Uk, &level.titles.uk),
            ]
            .into_iter()
            .filter(|(_, titles)| !titles.is_empty())
            .map(|(market, titles)| CardTitles {
                market: say.market(market),
                titles: titles.clone(),
            })
            .collect(),
            take_on: level.take_on.clone(),
            give_up: level.give_up.clone(),
            areas: ladder
                .areas
                .iter()
                .map(|area| CardArea {
                    code: area.code.clone(),
                    name: area.name.clone(),
                    competencies: competencies(say, ladder, level, &area.code),
                })
                .filter(|area| !area.competencies.is_empty())
                .collect(),
            decision_steps: scale.length(),
            decisions: catalogue
                .current()
                .filter_map(|area| {
                    let expected = catalogue.expected(level, &area.code)?;
                    Some(CardDecision {
                        area: area.code.clone(),
                        name: area.name.clone(),
                        level: expected.value(),
                        step: scale.number(expected),
                        word: say.step(scale, expected),
                        meaning: say.step_meaning(scale, expected),
                    })
                })
                .collect(),
            ready_signs: level.ready_signs.clone(),
            next: ladder.next_level(&level.code).map(|next| next.name.clone()),
            beside: tracks_beside(say, ladder, level, catalogue),
        }
    }
}

fn competencies(
    say: Wording,
    ladder: &Ladder,
    level: &Level,
    area: &CompetencyAreaCode,
) -> Vec<CardCompetency> {
    ladder
        .competencies
        .iter()
        .filter(|competency| competency.area == *area)
        .filter_map(|competency| {
            let expectation = level.expectations.get(&competency.code)?;
            Some(CardCompetency {
                code: competency.code.clone(),
                name: competency.name.clone(),
                description: competency.description.clone(),
                proficiency: expectation.proficiency.value(),
                word: say.rating(expectation.proficiency),
                behaviours: expectation.behaviours.clone(),
                example: expectation.example.clone(),
                anti_pattern: expectation.anti_pattern.clone(),
            })
        })
        .collect()
}

/// A lone dash stands for “none”.
fn said(text: &str) -> String {
    let text = text.trim();
    if matches!(text, "-" | "–" | "—") {
        String::new()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegation::DelegationLevel;
    use crate::delegation_scale::Scale;
    use crate::ladder::CompetencyArea;
    use crate::ladder_fixture::{decision_catalogue, ladder, level};

    #[test]
    fn a_card_says_what_the_ladder_says_in_its_order_and_leaves_out_what_is_empty() {
        let mut ladder = ladder();
        ladder.areas.insert(
            0,
            CompetencyArea {
                code: "silent".into(),
                name: "Silent".into(),
            },
        );
        let pm = level(&mut ladder, "PM");
        pm.span = "–".into();
        pm.horizon = "a quarter".into();
        pm.titles.uk = vec!["Digital PM".into()];
        pm.expectations.remove(&"story".into());
        pm.delegation = [
            ("pricing".into(), DelegationLevel::new(2).unwrap()),
            ("hiring".into(), DelegationLevel::new(1).unwrap()),
            ("unknown".into(), DelegationLevel::new(7).unwrap()),
        ]
        .into();
        let pm = ladder.level(&"PM".into()).unwrap();
        let card = RoleCard::of(Wording::english(), &ladder, pm, &decision_catalogue());
        assert_eq!(
            (card.span.as_str(), card.horizon.as_str()),
            ("", "a quarter")
        );
        assert_eq!(card.track_name, "Individual");
        assert_eq!(card.next.as_deref(), Some("Senior PM"));
        assert_eq!(card.titles.len(), 1);
        assert_eq!(card.titles[0].market, "United Kingdom");
        assert_eq!(card.areas.len(), 1, "areas without a word are left out");
        let [insight] = card.areas[0].competencies.as_slice() else {
            panic!("only what the level says something of")
        };
        assert_eq!(
            (insight.proficiency, insight.word.as_str()),
            (2, "With help")
        );
        let decisions: Vec<_> = card
            .decisions
            .iter()
            .map(|d| (d.name.as_str(), d.level, d.word.as_str()))
            .collect();
        assert_eq!(
            decisions,
            [
                ("Pricing and packaging", 2, "Sell"),
                ("Hiring and staffing", 1, "Tell")
            ],
            "in the order of the catalogue"
        );
        assert_eq!(card.beside[0].level_name, "Group PM");
    }

    #[test]
    fn decisions_are_said_on_the_scale_of_the_workspace_and_follow_what_areas_came_out_of() {
        let mut ladder = ladder();
        let five = DelegationLevel::new(5).unwrap();
        let two = DelegationLevel::new(2).unwrap();
        level(&mut ladder, "PM").delegation =
            [("pricing".into(), five), ("hiring".into(), two)].into();
        let mut catalogue = decision_catalogue();
        let day = |text| crate::Day::parse(text).unwrap();
        let mut part = catalogue.areas[0].clone();
        part.code = "rebates".into();
        part.name = "Rebates".into();
        part.since = Some(day("2026-03-01"));
        catalogue.areas[0].until = part.since;
        catalogue.areas.push(part);
        catalogue.lineage =
            crate::decision_lineage::Lineage::of(&[crate::decision_lineage::AreaOrigin {
                id: "1".into(),
                area: "rebates".into(),
                origin: "pricing".into(),
                on: day("2026-03-01"),
            }]);
        for (scale, steps, hiring, rebates) in [
            (Scale::SevenLevels, 7, (2, "Sell"), (5, "Advise")),
            (Scale::DecisionTree, 4, (1, "Root"), (2, "Trunk")),
            (
                Scale::LadderOfLeadership,
                7,
                (2, "I think"),
                (5, "I intend to"),
            ),
        ] {
            catalogue.scale = scale;
            let pm = ladder.level(&"PM".into()).unwrap();
            let card = RoleCard::of(Wording::english(), &ladder, pm, &catalogue);
            let said: Vec<_> = card
                .decisions
                .iter()
                .map(|d| (d.name.as_str(), (d.step, d.word.as_str())))
                .collect();
            assert_eq!(card.decision_steps, steps);
            assert_eq!(
                said,
                [("Hiring and staffing", hiring), ("Rebates", rebates)],
                "{scale:?}; what was retired is asked of nobody"
            );
        }
    }
}
