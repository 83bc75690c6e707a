use super::super::tests::{ON, cell, day, state, while_};
use super::super::{merge_cell, split_cell};
use super::*;

/// Who holds, from which day to which: the row of the area that stays first, then the new ones.
fn told(levels: &[TemporaryLevel]) -> Vec<(u8, String)> {
    let days = |t: &TemporaryLevel| format!("{}–{}", t.since, t.last_day());
    levels.iter().map(|t| (t.level.value(), days(t))).collect()
}

#[test]
fn of_levels_for_a_while_the_lowest_holds_and_the_longer_goes_on_after_it() {
    // What holds for a while in one area, where 5 is agreed, and in another, where 6 is.
    type While = (&'static str, &'static str, u8);
    type Told = &'static [(u8, &'static str)];
    let table: [(&str, While, While, Told); 8] = [
        (
            "the longer goes on after the lower",
            ("2026-04-01", "2026-06-01", 3),
            ("2026-04-15", "2026-05-15", 2),
            &[(2, "2026-04-15–2026-05-15"), (3, "2026-05-16–2026-06-01")],
        ),
        (
            "a lower one comes between",
            ("2026-04-01", "2026-06-01", 3),
            ("2026-05-10", "2026-05-20", 1),
            &[
                (3, "2026-04-01–2026-05-09"),
                (1, "2026-05-10–2026-05-20"),
                (3, "2026-05-21–2026-06-01"),
            ],
        ),
        (
            "one after the other",
            ("2026-04-01", "2026-05-09", 3),
            ("2026-05-10", "2026-05-20", 4),
            &[(3, "2026-04-01–2026-05-09"), (4, "2026-05-10–2026-05-20")],
        ),
        (
            "the lower lasts longer",
            ("2026-04-01", "2026-05-09", 3),
            ("2026-04-20", "2026-05-20", 2),
            &[(2, "2026-04-20–2026-05-20")],
        ),
        (
            "two as low are one, as long as the older lasts",
            ("2026-04-01", "2026-05-09", 3),
            ("2026-04-20", "2026-05-20", 3),
            &[(3, "2026-04-01–2026-05-09"), (3, "2026-05-10–2026-05-20")],
        ),
        (
            "none frees more than was agreed on every part",
            ("2026-04-01", "2026-05-09", 7),
            ("2026-04-20", "2026-05-20", 5),
            &[],
        ),
        (
            "what is planned begins on its day",
            ("2026-07-01", "2026-07-09", 2),
            ("2026-08-01", "2026-08-09", 7),
            &[(2, "2026-07-01–2026-07-09")],
        ),
        (
            "what was over before is not carried",
            ("2026-04-01", "2026-04-30", 2),
            ("2026-04-01", ON, 3),
            &[(3, "2026-04-01–2026-05-01")],
        ),
    ];
    for (what, one, other, expected) in table {
        let area = |name: &str, agreed: u8, (since, until, level): While| {
            cell(
                vec![state(name, name, "2026-01-01", agreed)],
                vec![while_(name, since, until, level)],
            )
        };
        let histories = [area("a", 5, one), area("b", 6, other)];
        let expected: Vec<(u8, String)> = expected
            .iter()
            .map(|(level, days)| (*level, (*days).to_owned()))
            .collect();
        let made = merge_cell(&histories, &"c".into(), None, day(ON));
        assert_eq!(told(&made.temporary), expected, "{what}");
        assert!(made.changed.is_empty(), "{what}");
        let counted = merged_whiles(&histories, None, day(ON));
        let lasting = u32::from(one.1 >= ON) + u32::from(other.1 >= ON);
        assert_eq!(counted.go_on + counted.end, lasting, "{what}");

        // Into one of them the same holds from that day on, and the days before read as they did.
        for (stays, name) in ["a", "b"].into_iter().enumerate() {
            let made = merge_cell(&histories, &name.into(), Some(stays), day(ON));
            let own = histories[stays].temporary.iter().map(|level| {
                let changed = made.changed.iter().find(|row| row.id == level.id);
                changed.unwrap_or(level).clone()
            });
            let rows: Vec<TemporaryLevel> = own.chain(made.temporary.clone()).collect();
            for after in 0..120 {
                let on = day(ON).plus_days(after);
                let new = expected.iter().find(|(_, days)| {
                    let (since, last) = days.split_once('–').unwrap();
                    day(since) <= on && on <= day(last)
                });
                let holding: Vec<u8> = rows
                    .iter()
                    .filter(|row| row.holds_on(on))
                    .map(|row| row.level.value())
                    .collect();
                let new: Vec<u8> = new.map(|(level, _)| *level).into_iter().collect();
                assert_eq!(holding, new, "{what}, into {name}, {on}");
            }
            for before in 1..40 {
                let on = day(ON).plus_days(-before);
                let then = |rows: &[TemporaryLevel]| {
                    let mut rows = rows.iter();
                    rows.any(|row| row.holds_on(on))
                };
                assert_eq!(
                    then(&rows),
                    then(&histories[stays].temporary),
                    "{what}, into {name}, {on}"
                );
            }
        }
    }
}

#[test]
fn what_was_taken_back_before_it_began_is_carried_nowhere() {
    let planned = while_("a", "2026-07-01", "2026-07-09", 2);
    let dropped = planned.given_back(day("2026-04-10")).unwrap();
    let history = cell(vec![state("1", "a", "2026-01-01", 5)], vec![dropped]);
    assert!(
        split_cell(&history, &"b".into(), day(ON))
            .temporary
            .is_empty()
    );
    let other = cell(vec![state("2", "b", "2026-01-01", 5)], vec![]);
    let made = merge_cell(&[history, other], &"c".into(), None, day(ON));
    assert!(made.temporary.is_empty());
}
