//! Who is in the sample team, how they came to stand where they stand, and whom they report to.

use rungs_domain::Day;
use rungs_domain::ids::PersonId;
use rungs_domain::person::{LifeCycleStage, Market};

use crate::error::Result;
use crate::placing::PlacementDraft;
use crate::roster::{OpenRoleDraft, PersonChange, PersonDraft};
use crate::workspace::Workspace;

use LifeCycleStage::{Decline, Growth, Mature, New};

/// Name, title, index of the manager in this list, area, market, stage, months in role, and the levels stood on with months ago.
pub(super) type Member = (
    &'static str,
    &'static str,
    Option<usize>,
    &'static str,
    Market,
    Option<LifeCycleStage>,
    i32,
    &'static [(&'static str, i32)],
);

pub(super) const TEAM: [Member; 12] = [
    (
        "Imke Sandvoort",
        "VP of Product",
        None,
        "Product",
        Market::Europe,
        None,
        30,
        &[("VP", 30)],
    ),
    (
        "Tobias Achterberg",
        "Director of Product, Payments",
        Some(0),
        "Payments",
        Market::Europe,
        Some(Mature),
        26,
        &[("DIRECTOR", 26)],
    ),
    (
        "Marisol Etxeberria",
        "Director of Product, Growth",
        Some(0),
        "Growth",
        Market::Us,
        Some(Growth),
        14,
        &[("GPM", 26), ("DIRECTOR", 14)],
    ),
    (
        "Odhran Quigley",
        "Group Product Manager, Checkout",
        Some(1),
        "Checkout",
        Market::Uk,
        Some(Mature),
        11,
        &[("SPM", 27), ("GPM", 11)],
    ),
    (
        "Anneliese Vu",
        "Principal Product Manager, Risk",
        Some(1),
        "Risk",
        Market::Us,
        Some(Mature),
        20,
        &[("SPM", 36), ("PRINCIPAL", 20)],
    ),
    (
        "Dagny Lindqvist",
        "Senior Product Manager, Onboarding",
        Some(2),
        "Onboarding",
        Market::Europe,
        Some(Growth),
        17,
        &[("PM", 29), ("SPM", 17)],
    ),
    (
        "Kofi Amankwah",
        "Senior Product Manager, Pricing",
        Some(2),
        "Pricing",
        Market::Uk,
        Some(Growth),
        8,
        &[("PM", 25), ("SPM", 8)],
    ),
    (
        "Priyanka Rao",
        "Product Manager, Cards",
        Some(3),
        "Cards",
        Market::Uk,
        Some(Growth),
        19,
        &[("APM", 31), ("PM", 19)],
    ),
    (
        "Lucien Fabre",
        "Product Manager, Refunds",
        Some(3),
        "Refunds",
        Market::Europe,
        Some(Decline),
        22,
        &[("PM", 22)],
    ),
    (
        "Yusuf Demirci",
        "Product Manager, Referrals",
        Some(2),
        "Referrals",
        Market::Europe,
        Some(New),
        9,
        &[("PM", 9)],
    ),
    (
        "Hollis Grady",
        "Product Manager, Mobile",
        Some(2),
        "Mobile",
        Market::Us,
        Some(Growth),
        13,
        &[("APM", 24), ("PM", 13)],
    ),
    (
        "Naomi Okonkwo-Reyes",
        "Associate Product Manager, Checkout",
        Some(3),
        "Checkout",
        Market::Uk,
        Some(Mature),
        6,
        &[("APM", 6)],
    ),
];

impl Workspace {
    pub(super) fn sample_people(&self, today: Day) -> Result<Vec<PersonId>> {
        let ladder = self.ladder_document()?;
        let mut people: Vec<PersonId> = Vec::with_capacity(TEAM.len());
        for (number, (name, title, manager, area, market, stage, months, levels)) in
            (1001..).zip(TEAM)
        {
            let address = name.to_lowercase().replace(' ', ".");
            // Somebody who grew into the role joined with an earlier title, when the first level was theirs.
            let joined = levels.first().map_or(months, |(_, ago)| (*ago).max(months));
            let first_title = levels
                .first()
                .filter(|_| joined > months)
                .and_then(|(code, _)| ladder.level(&(*code).into()))
                .map_or_else(
                    || title.to_owned(),
                    |level| format!("{}, {area}", level.name),
                );
            let person = self.person_add(&PersonDraft {
                name: name.into(),
                email: Some(format!("{address}@example.com")),
                number: Some(format!("S{number}")),
                title: first_title,
                manager: manager.and_then(|index| people.get(index).cloned()),
                area: Some(area.into()),
                market,
                stage,
                role_start: Some(today.plus_months(-joined)),
            })?;
            if joined > months {
                let since = today.plus_months(-months);
                self.person_edit(
                    &person.value,
                    &PersonChange {
                        title: Some(title.into()),
                        role_start: Some(Some(since)),
                        from: Some(since),
                        ..PersonChange::default()
                    },
                )?;
            }
            for (level, ago) in levels {
                self.place(&PlacementDraft {
                    person: person.value.clone(),
                    level: Some((*level).into()),
                    on: Some(today.plus_months(-ago)),
                    reason: if *ago == months {
                        "Scope and expectations reviewed together.".into()
                    } else {
                        "Level on joining the team.".into()
                    },
                })?;
            }
            people.push(person.value);
        }
        for (level, manager, area) in [("SPM", 1, "Ledger"), ("GPM", 2, "Acquisition")] {
            self.open_role_add(&OpenRoleDraft {
                level: Some(level.into()),
                manager: people.get(manager).cloned(),
                area: Some(area.into()),
                ..OpenRoleDraft::default()
            })?;
        }
        Ok(people)
    }
}
