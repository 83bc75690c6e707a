//! An invented product organisation of any size, as the roster file its HR system would write.
//!
//! It has the shape such organisations have: one person at the top, each manager with four to eight reports, people managers
//! at every height and senior individual contributors beside them, a few titles in each of the usual spellings.

use std::collections::BTreeSet;

use crate::chance::{one_of, pick};
use crate::names::{full_name, local_part};
use crate::sandbox::today;

/// More people than there are names for.
pub const LARGEST: usize = 10_000;

const HEADER: &str = "Employee Number,Name,Email,Title,Manager Email,Country,Area,Role Start";

/// Fewer reports do not make a team, more cannot be led.
const FEWEST: usize = 4;
const MOST: usize = 8;

const COUNTRIES: [&str; 12] = [
    "United States",
    "United States",
    "United States",
    "Germany",
    "Germany",
    "United Kingdom",
    "United Kingdom",
    "Netherlands",
    "France",
    "Poland",
    "Brazil",
    "India",
];

const AREAS: [&str; 30] = [
    "Search",
    "Checkout",
    "Payments",
    "Refunds",
    "Identity",
    "Onboarding",
    "Pricing",
    "Billing",
    "Ledger",
    "Risk",
    "Fraud",
    "Messaging",
    "Notifications",
    "Catalogue",
    "Inventory",
    "Shipping",
    "Returns",
    "Loyalty",
    "Recommendations",
    "Ads",
    "Analytics",
    "Experimentation",
    "Mobile",
    "Web",
    "Partner Platform",
    "Developer Experience",
    "Localisation",
    "Accessibility",
    "Data Platform",
    "Self-Service",
];

/// How titles of each kind are spelt, the usual way more than once.
const TOP: [&str; 1] = ["Chief Product Officer"];
const SENIOR_VP: [&str; 2] = ["Senior Vice President of Product", "SVP of Product"];
const VP: [&str; 2] = ["VP of Product", "Vice President of Product"];
const DIRECTOR: [&str; 4] = [
    "Director of Product",
    "Director of Product Management",
    "Product Director",
    "Senior Director of Product",
];
const GROUP: [&str; 3] = [
    "Group Product Manager",
    "Group Product Manager",
    "Senior Group Product Manager",
];
const STAFF: [&str; 12] = [
    "Senior Product Manager",
    "Senior Product Manager",
    "Senior Product Manager",
    "Senior Product Manager",
    "Sr. Product Manager",
    "Product Manager",
    "Product Manager",
    "Principal Product Manager",
    "Principal Product Manager",
    "Principal Product Manager",
    "Staff Product Manager",
    "Distinguished Product Manager",
];
const PRODUCT: [&str; 10] = [
    "Associate Product Manager",
    "Junior Product Manager",
    "Product Manager",
    "Product Manager",
    "Product Manager",
    "Technical Product Manager",
    "Senior Product Manager",
    "Senior Product Manager",
    "Sr. Product Manager",
    "Principal Product Manager",
];

/// The roster of `people` people (at least one, at most [`LARGEST`]) as CSV, managers before their reports.
#[must_use]
pub fn company(people: usize) -> String {
    let mut roster = Roster {
        text: String::from(HEADER),
        written: 0,
    };
    roster.text.reserve(people * 140);
    roster.text.push('\n');
    roster.add(people.clamp(1, LARGEST), None, "Product");
    roster.text
}

/// Who somebody reports to.
struct Manager<'a> {
    email: &'a str,
    height: u32,
}

struct Roster {
    text: String,
    written: usize,
}

impl Roster {
    /// Writes a person with everybody below them, `size` people in all.
    fn add(&mut self, size: usize, manager: Option<&Manager<'_>>, area: &str) {
        let n = self.written;
        self.written += 1;
        let name = full_name(n);
        let email = format!("{}@ambergate.example", local_part(&name));
        let teams = teams(size - 1);
        let height = height(&teams);
        let title = title(n, height, manager);
        let title = match one_of(n, 1, &[true, true, false]) {
            Some(true) if manager.is_some() => format!("\"{title}, {area}\""),
            _ => title.to_owned(),
        };
        let country = one_of(n, 2, &COUNTRIES).unwrap_or_default();
        let months = i32::try_from(pick(n, 3, 60)).unwrap_or(0);
        let days = i32::try_from(pick(n, 4, 28)).unwrap_or(0);
        let number = format!("A{:05}", 10_000 + n);
        let start = today()
            .plus_months(-months)
            .plus_days(-1 - days)
            .to_string();
        let line = [
            number.as_str(),
            name.as_str(),
            email.as_str(),
            title.as_str(),
            manager.map_or("", |manager| manager.email),
            country,
            area,
            start.as_str(),
        ];
        self.text.push_str(&line.join(","));
        self.text.push('\n');

        let here = Manager {
            email: &email,
            height,
        };
        for team in teams {
            // Below the directors everybody stays in the area of their lead.
            let below = if height > 1 {
                one_of(self.written, 5, &AREAS).unwrap_or(area)
            } else {
                area
            };
            self.add(team, Some(&here), below);
        }
    }
}

/// How many levels of managers there are from somebody with these teams down; nobody below makes none.
fn height(teams: &[usize]) -> u32 {
    let sizes: BTreeSet<usize> = teams.iter().copied().collect();
    let heights = sizes.into_iter().map(|size| height(&self::teams(size - 1)));
    heights.max().map_or(0, |highest| 1 + highest)
}

/// Divides the `below` people under somebody among their reports: the size of each report's own organisation, one for a
/// report who leads nobody.
fn teams(below: usize) -> Vec<usize> {
    if below <= MOST {
        return vec![1; below];
    }
    let reports = (5 + pick(below, 6, 3)).min(below - FEWEST);
    if below / reports > FEWEST {
        let (each, rest) = (below / reports, below % reports);
        return (0..reports)
            .map(|at| each + usize::from(at < rest))
            .collect();
    }
    // Not enough for everybody to lead: some lead a team, the others work alone.
    let leading = (below - reports) / FEWEST;
    let alone = reports - leading;
    let (each, rest) = ((below - alone) / leading, (below - alone) % leading);
    let led = (0..leading).map(|at| each + usize::from(at < rest));
    led.chain(std::iter::repeat_n(1, alone)).collect()
}

fn title(n: usize, height: u32, manager: Option<&Manager<'_>>) -> &'static str {
    let kind: &[&str] = match (manager.map(|manager| manager.height), height) {
        (None, 4..) => &TOP,
        (None, _) | (Some(_), 3) => &VP,
        (Some(_), 4..) => &SENIOR_VP,
        (Some(_), 2) => &DIRECTOR,
        (Some(_), 1) => &GROUP,
        (Some(2..), 0) => &STAFF,
        (Some(_), 0) => &PRODUCT,
    };
    one_of(n, 7, kind).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::Sandbox;

    /// Reports by manager's address, and how many have none.
    fn reports(roster: &str) -> (BTreeMap<&str, usize>, usize) {
        let (mut below, mut top) = (BTreeMap::new(), 0);
        for line in roster.lines().skip(1) {
            // A title in quotes has the only other comma.
            let fields: Vec<&str> = line.rsplit(',').collect();
            match fields[3] {
                "" => top += 1,
                manager => *below.entry(manager).or_default() += 1,
            }
        }
        (below, top)
    }

    #[test]
    fn every_size_has_that_many_people_one_at_the_top_and_teams_of_four_to_eight() {
        let sizes = (1..200)
            .chain((200..=LARGEST).step_by(397))
            .chain([LARGEST]);
        for size in sizes {
            let roster = company(size);
            assert_eq!(roster.lines().count(), size + 1, "{size} people");
            let (below, top) = reports(&roster);
            assert_eq!(top, 1, "of {size} people");
            let wrong = below
                .iter()
                .find(|(_, reports)| !(FEWEST..=MOST).contains(*reports));
            assert!(
                size <= FEWEST || wrong.is_none(),
                "of {size} people: {wrong:?}"
            );
        }
    }

    #[test]
    fn the_same_size_is_the_same_company() {
        assert_eq!(company(300), company(300));
    }

    #[test]
    fn a_company_imports_whole_and_everybody_finds_a_rung() {
        let sandbox = Sandbox::new();
        let page = sandbox.import_csv(&company(600));
        assert_eq!(page.preview.totals.new, 600, "{:?}", page.preview.totals);
        let unsure: Vec<_> = page
            .preview
            .fates
            .iter()
            .filter(|fate| fate.proposed.as_ref().is_none_or(|read| !read.sure))
            .map(|fate| &fate.title)
            .collect();
        assert!(
            unsure.is_empty(),
            "titles one would have to ask about: {unsure:?}"
        );
        let team = sandbox.team(None, None).unwrap();
        assert!(team.ladder.unplaced.is_empty() && team.ladder.off_ladder.is_empty());
        let manned = team
            .ladder
            .rungs
            .iter()
            .filter(|rung| !rung.people.is_empty());
        assert!(
            manned.count() >= 7,
            "a large organisation has people on most rungs"
        );
        let roster = sandbox.roster_list(None).unwrap();
        let without = roster.people.iter().filter(|line| line.manager.is_none());
        assert_eq!(without.count(), 1, "managers are found by their address");
    }
}
