//! Titles read with the reporting line at hand, and who of the file belongs to the product organisation.

use std::collections::{HashMap, HashSet};

use super::file_people::FileRow;
use super::identity::Identity;
use super::known::KnownPerson;
use super::managers::Above;
use super::reconcile::Select;
use crate::ladder::Ladder;
use crate::person::Market;
use crate::selection::{
    Candidate, Choice, Chosen, Standing, at_top_of_product_line, select_product,
};
use crate::title::{Belonging, TitleContext, TitleReader, TitleReading};

/// The whole line: the rows of the file, then the known people whom the file does not have.
pub(super) struct LineOfFile<'a> {
    pub rows: &'a [FileRow<'a>],
    pub first: &'a [usize],
    pub identities: &'a [Identity],
    pub above: &'a [Above],
    pub known: &'a [KnownPerson],
    /// For each known person the first row about them.
    pub in_file: &'a [Option<usize>],
    /// First rows of people whom the file gives a title.
    pub titled: &'a HashSet<usize>,
    /// First rows of people about whom the file has more than one row.
    pub repeated: &'a HashSet<usize>,
}

/// A reading per row, and whether the row is selected.
pub(super) fn read_and_select(
    line: &LineOfFile<'_>,
    ladder: &Ladder,
    select: Select,
) -> (Vec<TitleReading>, Vec<Choice>) {
    let mut readings = line.first_readings(ladder);
    let speaking = line.speaking_rows(&readings);
    let managers = line.manager_nodes(&speaking);
    let hanging: Vec<usize> = (0..line.rows.len())
        .filter(|at| readings.get(*at).is_some_and(|r| r.hangs_on_line))
        .collect();
    let at_top: Vec<(usize, Option<bool>)> = {
        let candidates = line.candidates(&readings, &managers);
        hanging
            .iter()
            .map(|at| {
                (
                    *at,
                    line.knows_line(*at)
                        .then(|| at_top_of_product_line(&candidates, *at))
                        .flatten(),
                )
            })
            .collect()
    };
    let reader = TitleReader::new(ladder);
    for (at, at_top_of_product_line) in at_top {
        let mut reading = reader.read(
            line.title(at),
            line.market(at),
            TitleContext {
                at_top_of_product_line,
            },
        );
        if matches!(
            line.above.get(at),
            Some(Above::Unknown | Above::Ambiguous(_) | Above::Vacant(_))
        ) {
            reading.sure = false;
        }
        if let Some(place) = readings.get_mut(at) {
            *place = reading;
        }
    }
    let choices = match select {
        Select::Product => select_product(&line.candidates(&readings, &managers))
            .into_iter()
            .take(line.rows.len())
            .collect(),
        Select::All => readings
            .iter()
            .take(line.rows.len())
            .map(|reading| Choice {
                fate: Chosen::In,
                reason: reading.reason.clone(),
            })
            .collect(),
    };
    readings.truncate(line.rows.len());
    (readings, choices)
}

impl LineOfFile<'_> {
    /// The title of a row; where the file gives the person none, the one known.
    fn title(&self, at: usize) -> &str {
        match self.rows.get(at) {
            Some(row)
                if row.is_person()
                    && !self
                        .first
                        .get(at)
                        .is_some_and(|person| self.titled.contains(person)) =>
            {
                self.known_of(at)
                    .map_or("", |known| known.employment.title.as_str())
            }
            Some(row) => &row.title,
            None => self
                .known
                .get(at - self.rows.len())
                .map_or("", |known| known.employment.title.as_str()),
        }
    }

    fn market(&self, at: usize) -> Market {
        let known = || {
            self.known_of(at)
                .map_or(Market::default(), |known| known.employment.market)
        };
        match self.rows.get(at) {
            Some(row) => row.row.market.unwrap_or_else(known),
            None => self
                .known
                .get(at - self.rows.len())
                .map_or(Market::default(), |known| known.employment.market),
        }
    }

    fn known_of(&self, at: usize) -> Option<&KnownPerson> {
        self.identities
            .get(at)
            .and_then(Identity::known)
            .and_then(|known| self.known.get(known))
    }

    fn is_repeated(&self, at: usize) -> bool {
        self.first
            .get(at)
            .is_some_and(|person| self.repeated.contains(person))
    }

    /// Companies repeat titles, so each is read once.
    fn first_readings(&self, ladder: &Ladder) -> Vec<TitleReading> {
        let reader = TitleReader::new(ladder);
        let mut read: HashMap<(&str, Market), TitleReading> = HashMap::new();
        (0..self.rows.len() + self.known.len())
            .map(|at| {
                let (title, market) = (self.title(at), self.market(at));
                read.entry((title, market))
                    .or_insert_with(|| reader.read(title, market, TitleContext::default()))
                    .clone()
            })
            .collect()
    }

    /// For each row the row that speaks for its person in the line: of two roles the one closer to product management.
    fn speaking_rows(&self, readings: &[TitleReading]) -> Vec<usize> {
        let weight = |at: usize| match readings.get(at) {
            Some(reading) if reading.belonging == Belonging::Product => 2,
            Some(reading) if reading.proposal.level().is_some() => 1,
            _ => 0,
        };
        let mut chosen: HashMap<usize, usize> = HashMap::new();
        for (at, person) in self.first.iter().enumerate() {
            let speaks = chosen.entry(*person).or_insert(at);
            if weight(at) > weight(*speaks) {
                *speaks = at;
            }
        }
        self.first
            .iter()
            .map(|person| chosen.get(person).copied().unwrap_or(*person))
            .collect()
    }

    /// Where the manager of each row and each known person stands in the line.
    fn manager_nodes(&self, speaking: &[usize]) -> Vec<Option<usize>> {
        let by_id: HashMap<&str, usize> = self
            .known
            .iter()
            .enumerate()
            .map(|(at, known)| (known.person.id.as_str(), at))
            .collect();
        let node_of = |known: usize| match self.in_file.get(known).copied().flatten() {
            Some(row) => speaking.get(row).copied(),
            None => Some(self.rows.len() + known),
        };
        let known_manager = |person: &KnownPerson| {
            person
                .employment
                .manager
                .as_ref()
                .and_then(|id| by_id.get(id.as_str()))
                .copied()
                .and_then(node_of)
        };
        let of_rows = self
            .above
            .iter()
            .enumerate()
            .map(|(at, above)| match above {
                Above::InFile(row) => speaking.get(*row).copied(),
                Above::Known(known) => node_of(*known),
                Above::Nobody | Above::Oneself => None,
                // What the workspace knows cannot be told to belong to one of several rows.
                Above::NotSaid | Above::Unknown | Above::Ambiguous(_) | Above::Vacant(_) => self
                    .known_of(at)
                    .filter(|_| !self.is_repeated(at))
                    .and_then(known_manager),
            });
        // Somebody the file has stands in the line by their rows; by what was known before, they would hold up an old line.
        let of_known = self.known.iter().zip(self.in_file);
        of_rows
            .chain(
                of_known.map(|(known, row)| row.is_none().then(|| known_manager(known)).flatten()),
            )
            .collect()
    }

    fn candidates<'c>(
        &'c self,
        readings: &'c [TitleReading],
        managers: &[Option<usize>],
    ) -> Vec<Candidate<'c>> {
        readings
            .iter()
            .zip(managers)
            .enumerate()
            .map(|(at, (reading, manager))| {
                let (name, known) = match self.rows.get(at) {
                    Some(row) => (row.name.as_str(), self.known_of(at)),
                    None => self
                        .known
                        .get(at - self.rows.len())
                        .map_or(("", None), |known| {
                            (known.person.name.as_str(), Some(known))
                        }),
                };
                // Of somebody with two roles it is not known which one the placement is for, so the titles speak.
                let standing = match known
                    .filter(|_| !self.is_repeated(at))
                    .and_then(|known| known.placement.as_ref())
                {
                    Some(Some(_)) => Standing::OnLadder,
                    Some(None) => Standing::OffLadder,
                    None => Standing::NotPlaced,
                };
                Candidate {
                    name,
                    reading,
                    manager: *manager,
                    standing,
                }
            })
            .collect()
    }

    /// Whether the file or the workspace says whom the person reports to.
    fn knows_line(&self, at: usize) -> bool {
        self.above.get(at) != Some(&Above::NotSaid)
            || self
                .known_of(at)
                .is_some_and(|known| known.employment.manager.is_some())
    }
}
