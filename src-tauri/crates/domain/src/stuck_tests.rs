//! The signs as a specification: the examples of the module, and what never matters.

use proptest::prelude::*;

use super::*;

fn check_in(place: usize, on: &str, by: Owner, sighting: Sighting) -> StuckCheckIn {
    StuckCheckIn {
        id: format!("{place:04}").into(),
        person: "p".into(),
        on: Day::parse(on).unwrap(),
        by,
        signs: [(StuckSign::LongHours, sighting)].into(),
        note: Private::default(),
    }
}

fn long_hours(check_ins: &[StuckCheckIn]) -> SignTrend {
    let all = trends(check_ins, Day::parse("2026-11-24").unwrap());
    all.into_iter()
        .find(|trend| trend.sign == StuckSign::LongHours)
        .unwrap()
}

#[test]
fn the_course_of_a_sign_follows_from_the_last_two_looks() {
    use Owner::{Leader, Pm};
    use Sighting::{NotSeen, Often, Sometimes};
    use SignCourse::{Eases, First, Grows, Quiet, Stays};
    type Case<'a> = (&'a [(Owner, Sighting)], Option<SignCourse>, bool);
    let cases: [Case<'_>; 13] = [
        (&[], None, false),
        (&[(Leader, NotSeen), (Leader, Sometimes)], Some(Grows), true),
        (
            &[(Leader, Sometimes), (Leader, Sometimes)],
            Some(Stays),
            true,
        ),
        (&[(Leader, Often), (Leader, Sometimes)], Some(Eases), false),
        (
            &[(Pm, Often), (Pm, NotSeen), (Pm, NotSeen)],
            Some(Quiet),
            false,
        ),
        (&[(Pm, Often), (Pm, NotSeen)], Some(Eases), false),
        (&[(Leader, NotSeen)], Some(Quiet), false),
        (&[(Leader, Sometimes)], Some(First), false),
        (&[(Leader, Often)], Some(First), true),
        (&[(Leader, Often), (Leader, Often)], Some(Stays), true),
        (
            &[(Leader, Sometimes), (Pm, Sometimes), (Pm, Often)],
            Some(Grows),
            true,
        ),
        (
            &[(Leader, Often), (Leader, NotSeen), (Pm, Sometimes)],
            Some(First),
            false,
        ),
        (
            &[
                (Leader, Sometimes),
                (Pm, Often),
                (Leader, NotSeen),
                (Pm, Sometimes),
            ],
            Some(Eases),
            false,
        ),
    ];
    for (looks, course, suggests) in cases {
        let check_ins: Vec<StuckCheckIn> = looks
            .iter()
            .enumerate()
            .map(|(n, (by, sighting))| {
                check_in(n, &format!("2026-{:02}-01", n + 1), *by, *sighting)
            })
            .collect();
        let trend = long_hours(&check_ins);
        assert_eq!(
            (trend.course, trend.suggests),
            (course, suggests),
            "{looks:?}"
        );
    }
}

#[test]
fn a_sign_that_was_not_looked_at_is_passed_over_and_tomorrow_does_not_count() {
    let mut silent = check_in(1, "2026-05-01", Owner::Leader, Sighting::NotSeen);
    silent.signs = [(StuckSign::NoImpact, Sighting::Often)].into();
    let check_ins = [
        check_in(0, "2026-04-01", Owner::Leader, Sighting::Sometimes),
        silent,
        check_in(2, "2026-06-01", Owner::Leader, Sighting::Sometimes),
        check_in(3, "2026-11-25", Owner::Leader, Sighting::NotSeen),
    ];
    let trend = long_hours(&check_ins);
    assert_eq!(trend.course, Some(SignCourse::Stays));
    assert_eq!(trend.points.len(), 2);
    let all = trends(&check_ins, Day::parse("2026-11-24").unwrap());
    let signs: Vec<StuckSign> = all.iter().map(|trend| trend.sign).collect();
    assert_eq!(signs, StuckSign::ALL);
    assert_eq!(all[6].leader, Some(Sighting::Often));
    assert_eq!(all[0].course, None);
}

proptest! {
    #[test]
    fn the_order_of_entry_never_matters(
        looks in prop::collection::vec((1i8..12, any::<bool>(), 0u8..3), 0..12)
            .prop_map(|all| {
                all.into_iter().enumerate().map(|(place, (month, by, seen))| {
                    let by = if by { Owner::Leader } else { Owner::Pm };
                    let seen = [Sighting::NotSeen, Sighting::Sometimes, Sighting::Often][usize::from(seen)];
                    check_in(place, &format!("2026-{month:02}-20"), by, seen)
                }).collect::<Vec<_>>()
            })
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        let day = Day::parse("2026-09-30").unwrap();
        prop_assert_eq!(trends(&looks.0, day), trends(&looks.1, day));
    }
}
