//! A promotion packet: the case for somebody's next level, as the leader makes it to those who decide. It keeps the leader's own words
//! and which notes are the examples; everything else on its pages is read from what is known on the day it is printed.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Refusal, Result, RuleError};
use crate::evidence::{Evidence, EvidenceKind, Sharing};
use crate::ids::{EvidenceId, LevelCode, PersonId, PromotionPacketId};
use crate::ladder::{Ladder, Level};
use crate::plan::{Plan, PlanState, current_among};

/// Two make a case; a fourth is read by nobody.
pub const FEWEST_EXAMPLES: usize = 2;
pub const MOST_EXAMPLES: usize = 3;

/// Characters and lines of the statement: with them and everything else the packet stays within its three pages.
pub const LONGEST_STATEMENT: usize = 1_600;
pub const MOST_LINES: usize = 20;

/// One for a person and a level. Class: shareable, with those who decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PromotionPacket {
    pub id: PromotionPacketId,
    pub person: PersonId,
    /// The level it proposes.
    pub level: LevelCode,
    /// Notes that show work on that level, in the order they were chosen. One that is gone, or no longer shareable, is on no page.
    pub examples: Vec<EvidenceId>,
    /// What the leader says; may be empty.
    pub statement: String,
    /// When it was last written in.
    pub on: Day,
}

impl PromotionPacket {
    /// Makes a note an example.
    ///
    /// # Errors
    /// `not_found` for a note about somebody else, `invalid` for one to talk about and for one that is private (field `sharing`),
    /// `exists` when it is one, `too_many` past three.
    pub fn choose(&mut self, note: &Evidence) -> Result<()> {
        if note.person != self.person {
            let message = "This note is about somebody else. Choose one about this person.";
            return Err(RuleError::not_found(message).at("evidence"));
        }
        if self.examples.contains(&note.id) {
            let message = "This note is an example already.";
            return Err(RuleError::new(Refusal::Exists, message).at("evidence"));
        }
        if note.kind == EvidenceKind::Concern {
            let message = "A note to talk about is no example of work on the next level.";
            return Err(RuleError::invalid("evidence", message));
        }
        if self.examples.len() >= MOST_EXAMPLES {
            let message = format!(
                "A packet has at most {MOST_EXAMPLES} examples: more are not read. Leave one out first."
            );
            return Err(RuleError::new(Refusal::TooMany, message).at("evidence"));
        }
        if note.sharing == Sharing::Private {
            let message = "This note is for your eyes only, and a packet is read by others. Share the note first, or choose another one.";
            return Err(RuleError::invalid("sharing", message));
        }
        self.examples.push(note.id.clone());
        Ok(())
    }

    /// # Errors
    /// `not_found` when it is none of them.
    pub fn leave_out(&mut self, note: &EvidenceId) -> Result<()> {
        let before = self.examples.len();
        self.examples.retain(|example| example != note);
        if self.examples.len() == before {
            let message = "This note is no example of the packet.";
            return Err(RuleError::not_found(message).at("evidence"));
        }
        Ok(())
    }

    /// # Errors
    /// `too_many` past [`LONGEST_STATEMENT`] and [`MOST_LINES`].
    pub fn state(&mut self, statement: String) -> Result<()> {
        let length = statement.chars().count();
        if length > LONGEST_STATEMENT {
            let message = format!(
                "The statement has {length} characters; at most {LONGEST_STATEMENT} fit on its pages. Shorten it."
            );
            return Err(RuleError::new(Refusal::TooMany, message).at("statement"));
        }
        let lines = statement.lines().count();
        if lines > MOST_LINES {
            let message = format!(
                "The statement has {lines} lines; at most {MOST_LINES} fit on its pages. Join some of them."
            );
            return Err(RuleError::new(Refusal::TooMany, message).at("statement"));
        }
        self.statement = statement;
        Ok(())
    }

    /// Whether nothing was ever written into it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statement.is_empty() && self.examples.is_empty()
    }
}

/// The level somebody is proposed for unless one is named: the target the two agreed on in a plan they agreed on, else the next one up on
/// their own track. A packet is read by others, so what only the leader has thought of says nothing in it; nor does a target that is
/// reached, or one of a plan that is closed.
///
/// # Errors
/// `invalid` (field `level`) when neither says one.
pub fn level_to_propose<'a>(
    ladder: &'a Ladder,
    person: &str,
    own: Option<&LevelCode>,
    plans: &[Plan],
    today: Day,
) -> Result<&'a Level> {
    let agreed = plans.iter().filter(|plan| plan.state == PlanState::Agreed);
    let agreed: Vec<&Plan> = agreed.collect();
    let target = current_among(&agreed, |plan| plan.from, today)
        .and_then(|plan| plan.target_for_others())
        .filter(|target| Some(*target) != own)
        .and_then(|target| ladder.level(target));
    let next = || own.and_then(|own| ladder.next_level(own));
    target.or_else(next).ok_or_else(|| {
        let message = match own {
            Some(own) => format!(
                "There is no level above {own} on the track of {person}. Name the level they are proposed for."
            ),
            None => format!(
                "{person} stands on no level yet. Place them first, or name the level they are proposed for."
            ),
        };
        RuleError::invalid("level", message)
    })
}

/// The notes that stand in a packet as examples, in its order: those that are still there, may be read by others and are no concern.
#[must_use]
pub fn examples_of<'a>(examples: &[EvidenceId], notes: &'a [Evidence]) -> Vec<&'a Evidence> {
    examples
        .iter()
        .filter_map(|id| notes.iter().find(|note| note.id == *id))
        .filter(|note| is_example(note))
        .collect()
}

/// Whether a note may stand as an example of somebody's work.
#[must_use]
pub fn is_example(note: &Evidence) -> bool {
    note.paper().is_some() && note.kind != EvidenceKind::Concern
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Private;
    use crate::plan_fixture::Fixture;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// What Lorena is proposed for: she stands on PM, SPM comes next, and a plan may aim at GPM on the other track.
    fn proposed(own: Option<&str>, change: impl FnOnce(&mut Plan)) -> Result<String> {
        let mut fixture = Fixture::new();
        let group = Level::bare("GPM".into(), "Group PM".into(), "MGR".into(), 4);
        fixture.ladder.levels.push(group);
        let mut plan = fixture.whole.plan;
        plan.aim_at(Some("GPM".into()));
        change(&mut plan);
        let own = own.map(LevelCode::from);
        let (ladder, today) = (&fixture.ladder, day("2026-11-24"));
        let level = level_to_propose(ladder, "Lorena", own.as_ref(), &[plan], today)?;
        Ok(level.code.to_string())
    }

    #[test]
    fn a_packet_proposes_the_target_the_two_agreed_on_and_nothing_the_leader_only_thought_of() {
        let agreed = |plan: &mut Plan| plan.agree(day("2026-10-02")).unwrap();
        assert_eq!(proposed(Some("PM"), agreed).unwrap(), "GPM");
        assert_eq!(proposed(None, agreed).unwrap(), "GPM");
        type Change = fn(&mut Plan);
        let thoughts: [(&str, Change); 5] = [
            ("a draft", |_| {}),
            ("a draft with a target agreed on", |plan| {
                plan.agree_on_target(day("2026-10-02")).unwrap();
            }),
            ("another target than was agreed on", |plan| {
                plan.aim_at(None);
                plan.agree(day("2026-10-02")).unwrap();
                plan.aim_at(Some("GPM".into()));
            }),
            ("a closed plan", |plan| {
                plan.agree(day("2026-10-02")).unwrap();
                plan.state = PlanState::Closed;
            }),
            ("a level that is gone", |plan| {
                plan.aim_at(Some("CPO".into()));
                plan.agree(day("2026-10-02")).unwrap();
            }),
        ];
        for (what, change) in thoughts {
            assert_eq!(proposed(Some("PM"), change).unwrap(), "SPM", "{what}");
        }
    }

    #[test]
    fn where_nothing_says_a_level_one_is_asked_for() {
        // Who stands on the target has reached it.
        let reached = proposed(Some("GPM"), |plan| plan.agree(day("2026-10-02")).unwrap());
        let unplaced = proposed(None, |_| {});
        for (answer, words) in [
            (
                reached,
                "There is no level above GPM on the track of Lorena.",
            ),
            (unplaced, "Lorena stands on no level yet."),
        ] {
            let refused = answer.unwrap_err();
            assert_eq!(refused.field.as_deref(), Some("level"));
            assert!(refused.message.starts_with(words), "{}", refused.message);
            assert!(refused.message.contains("ame the level"));
        }
    }

    fn packet() -> PromotionPacket {
        PromotionPacket {
            id: "k".into(),
            person: "lorena".into(),
            level: "SPM".into(),
            examples: Vec::new(),
            statement: String::new(),
            on: day("2026-11-24"),
        }
    }

    fn note(id: &str) -> Evidence {
        Evidence {
            id: id.into(),
            person: "lorena".into(),
            on: day("2026-11-01"),
            text: Private::new("Led the review".into()),
            kind: EvidenceKind::Win,
            sharing: Sharing::Shareable,
            links: Vec::new(),
        }
    }

    #[test]
    fn up_to_three_notes_are_examples_each_once() {
        let mut packet = packet();
        for id in ["a", "b", "c"] {
            packet.choose(&note(id)).unwrap();
        }
        let again = packet.choose(&note("a")).unwrap_err();
        assert_eq!(again.refusal, Refusal::Exists);
        let fourth = packet.choose(&note("d")).unwrap_err();
        assert_eq!(fourth.refusal, Refusal::TooMany);
        packet.leave_out(&"b".into()).unwrap();
        packet.choose(&note("d")).unwrap();
        assert_eq!(packet.examples, ["a".into(), "c".into(), "d".into()]);
        let none = packet.leave_out(&"b".into()).unwrap_err();
        assert_eq!(none.refusal, Refusal::NotFound);
    }

    #[test]
    fn a_private_note_is_refused_with_what_to_do_and_so_is_one_to_talk_about_or_of_another() {
        let private = Evidence {
            sharing: Sharing::Private,
            ..note("p")
        };
        let concern = Evidence {
            kind: EvidenceKind::Concern,
            ..note("c")
        };
        let other = Evidence {
            person: "hollis".into(),
            ..note("o")
        };
        let mut packet = packet();
        for (note, field, words) in [
            (private, "sharing", "Share the note first"),
            (concern, "evidence", "to talk about"),
            (other, "evidence", "somebody else"),
        ] {
            let refused = packet.choose(&note).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some(field));
            assert!(refused.message.contains(words), "{}", refused.message);
        }
        assert!(packet.is_empty());
    }

    #[test]
    fn an_example_that_went_or_became_private_is_on_no_page() {
        let kept = [
            note("a"),
            Evidence {
                sharing: Sharing::Private,
                ..note("b")
            },
        ];
        let chosen = ["gone".into(), "b".into(), "a".into()];
        let found: Vec<&EvidenceId> = examples_of(&chosen, &kept)
            .into_iter()
            .map(|note| &note.id)
            .collect();
        assert_eq!(found, [&EvidenceId::from("a")]);
    }

    #[test]
    fn a_statement_is_as_long_as_its_pages_hold() {
        let mut packet = packet();
        packet.state("é".repeat(LONGEST_STATEMENT)).unwrap();
        for text in [
            "a".repeat(LONGEST_STATEMENT + 1),
            "a\n".repeat(MOST_LINES + 1),
        ] {
            let refused = packet.state(text).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some("statement"));
        }
        assert_eq!(packet.statement.chars().next(), Some('é'));
    }
}
