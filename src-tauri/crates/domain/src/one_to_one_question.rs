//! One question to ask in a one-to-one, chosen from what is on the table. The same table on the same day asks the same; of several
//! things of a kind another one is asked about each week.

use crate::{Day, Wording};

/// What a question can be about, by name. Only what the person may read: the question stands on the sheet they are given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuestionGround<'a> {
    /// Decisions that are to be theirs.
    pub to_become_theirs: Vec<&'a str>,
    /// Decisions they are to have more of a say in.
    pub more_of_a_say: Vec<&'a str>,
    /// What the person was to have done by now.
    pub slipping: Vec<&'a str>,
    /// Decisions to look at again.
    pub to_look_at: Vec<&'a str>,
    /// Decisions held for a while that come back before the talk after this one, with the day they do.
    pub coming_back: Vec<(&'a str, Day)>,
    /// Focus areas that nothing was seen of for a while, with the day of what was seen last, or the day the plan begins.
    pub nothing_seen_of: Vec<(&'a str, Day)>,
}

/// Where nothing presses. Their number has no divisor in common with two, the rhythm of most talks in weeks, so all have their turn.
const ANY_TIME: usize = 11;

/// What moves a decision comes first, then what slips, what is due for a look, what returns, what nobody has seen; else a question for
/// any time, another one each ISO week.
#[must_use]
pub fn question(ground: &QuestionGround<'_>, today: Day, say: Wording) -> String {
    let on = |key: &str, area: &str| {
        let area = say.mid_sentence(area);
        say.with(key, &[("area", area.into())])
    };
    if let Some(area) = of_the_week(&ground.to_become_theirs, today) {
        return on("one-to-one-ask-become", area);
    }
    if let Some(area) = of_the_week(&ground.more_of_a_say, today) {
        return on("one-to-one-ask-say", area);
    }
    if let Some(action) = of_the_week(&ground.slipping, today) {
        let action = in_short(action);
        return say.with("one-to-one-ask-slipping", &[("action", action.into())]);
    }
    if let Some(area) = of_the_week(&ground.to_look_at, today) {
        return on("one-to-one-ask-look", area);
    }
    if let Some((area, back)) = of_the_week(&ground.coming_back, today) {
        let (area, back) = (say.mid_sentence(area), say.long(*back));
        return say.with(
            "one-to-one-ask-back",
            &[("area", area.into()), ("day", back.into())],
        );
    }
    if let Some((focus, since)) = of_the_week(&ground.nothing_seen_of, today) {
        let since = say.long(*since);
        return say.with(
            "one-to-one-ask-quiet",
            &[("day", since.into()), ("focus", (*focus).into())],
        );
    }
    of_the_week(&any_time(say), today)
        .cloned()
        .unwrap_or_default()
}

fn any_time(say: Wording) -> Vec<String> {
    let numbers = 1..=ANY_TIME;
    numbers
        .map(|number| say.word(&format!("one-to-one-ask-{number}")))
        .collect()
}

/// Another one each ISO week, over the ends of years as well.
fn of_the_week<T>(things: &[T], today: Day) -> Option<&T> {
    // 5 January 1970 was a Monday.
    let monday = Day(jiff::civil::date(1970, 1, 5));
    let week = usize::try_from(today.days_since(monday).div_euclid(7)).unwrap_or_default();
    let turn = week.checked_rem(things.len())?;
    things.get(turn)
}

/// The beginning of long words: a question is read at a glance.
fn in_short(words: &str) -> String {
    const MOST: usize = 70;
    let words = words.trim_end_matches(['.', ' ']);
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    let kept: String = words.chars().take(MOST).collect();
    // To the end of a word, where the script has any.
    let kept = kept
        .rsplit_once(' ')
        .map_or(kept.as_str(), |(most, _)| most);
    format!("{}…", kept.trim_end_matches([',', ';', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// As by default.
    fn asked_by_default(ground: &QuestionGround<'_>, today: Day) -> String {
        question(ground, today, Wording::default())
    }

    const TODAY: &str = "2026-11-24";

    #[test]
    fn what_is_on_the_table_is_asked_about_first_and_decisions_that_move_before_all_else() {
        let mut ground = QuestionGround {
            to_become_theirs: vec!["Pricing and packaging"],
            more_of_a_say: vec!["Hiring and staffing"],
            slipping: vec!["Talk to five customers who left."],
            to_look_at: vec!["SLA targets"],
            coming_back: vec![("Scope cuts", day("2026-12-01"))],
            nothing_seen_of: vec![("Customer insight", day("2026-10-01"))],
        };
        let ask = |ground: &QuestionGround<'_>| asked_by_default(ground, day(TODAY));
        assert_eq!(
            ask(&ground),
            "What would you need to decide on pricing and packaging without me?"
        );
        ground.to_become_theirs.clear();
        assert_eq!(
            ask(&ground),
            "What would help you to have more of a say on hiring and staffing?"
        );
        ground.more_of_a_say.clear();
        assert_eq!(
            ask(&ground),
            "What stands in the way of “Talk to five customers who left”, and what of that can I take away?"
        );
        ground.slipping.clear();
        assert_eq!(
            ask(&ground),
            "How well does it work, the way we decide on SLA targets, and what would you change?"
        );
        ground.to_look_at.clear();
        assert_eq!(
            ask(&ground),
            "What should be different on scope cuts when it comes back on 1 December 2026?"
        );
        ground.coming_back.clear();
        assert_eq!(
            ask(&ground),
            "What have you tried since 1 October 2026 for “Customer insight” that I have not seen?"
        );
        ground.nothing_seen_of.clear();
        assert!(any_time(Wording::default()).contains(&ask(&ground)));
    }

    #[test]
    fn a_week_has_one_question_and_the_next_week_another() {
        let nothing = QuestionGround::default();
        let ask = |on: &str| asked_by_default(&nothing, day(on));
        // Monday to Sunday.
        assert_eq!(ask("2026-11-23"), ask("2026-11-29"));
        assert_ne!(ask("2026-11-29"), ask("2026-11-30"));
        // Over the end of a year, which has 53 weeks here.
        assert_eq!(ask("2026-12-28"), ask("2027-01-03"));
        assert_ne!(ask("2027-01-03"), ask("2027-01-04"));
        let two = QuestionGround {
            to_become_theirs: vec!["Pricing", "Scope"],
            ..QuestionGround::default()
        };
        assert_ne!(
            asked_by_default(&two, day("2026-11-24")),
            asked_by_default(&two, day("2026-12-01"))
        );
    }

    #[test]
    fn somebody_met_every_other_week_hears_all_of_them_before_one_comes_again() {
        let nothing = QuestionGround::default();
        let heard: std::collections::BTreeSet<String> = (0..11)
            .map(|talk| asked_by_default(&nothing, day(TODAY).plus_days(14 * talk)))
            .collect();
        assert_eq!(heard.len(), ANY_TIME);
    }

    #[test]
    fn a_long_action_is_named_by_its_beginning() {
        let action = "Write down what each of the nine regional partners promised in the renewal of last spring";
        let ground = QuestionGround {
            slipping: vec![action],
            ..QuestionGround::default()
        };
        let asked = asked_by_default(&ground, day(TODAY));
        assert!(
            asked.contains("“Write down what each of the nine regional partners promised in the…”"),
            "{asked}"
        );
        let unbroken = "あ".repeat(90);
        assert_eq!(in_short(&unbroken).chars().count(), 71);
    }
}
