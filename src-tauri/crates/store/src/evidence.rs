//! Evidence with its links.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use rungs_domain::Private;
use rungs_domain::evidence::{
    Evidence, EvidenceKind, EvidenceLink, KeptLink, Sharing, SoughtWords,
};
use rungs_domain::ids::{EvidenceId, PersonId};
use rusqlite::types::Value;
use rusqlite::{Params, Row, params_from_iter};

use crate::codec::{bad_value, day, get_day, get_id, get_name, name, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

/// The row without its links, which are rows of their own; the functions of `Reader` put them in.
impl Record for Evidence {
    const TABLE: Table = Table::Evidence;
    const COLUMNS: &'static [&'static str] = &["person", "on", "text", "kind", "sharing"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            text(self.person.as_str()),
            day(self.on),
            text(self.text.for_leader()),
            name(&self.kind),
            name(&self.sharing),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            person: get_id(row, 1)?,
            on: get_day(row, 2)?,
            text: Private::new(row.get(3)?),
            kind: get_name(row, 4)?,
            sharing: get_name(row, 5)?,
            links: Vec::new(),
        })
    }
}

impl Record for KeptLink {
    const TABLE: Table = Table::EvidenceLink;
    const COLUMNS: &'static [&'static str] = &["evidence", "kind", "target"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let (kind, target) = kept(&self.link);
        vec![text(self.evidence.as_str()), text(kind), text(target)]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let kind: String = row.get(2)?;
        let link = match kind.as_str() {
            "competency" => EvidenceLink::Competency {
                code: get_id(row, 3)?,
            },
            "delegation" => EvidenceLink::Delegation {
                area: get_id(row, 3)?,
            },
            "action" => EvidenceLink::Action {
                id: get_id(row, 3)?,
            },
            _ => {
                let why = format!("evidence is linked to no {kind}");
                return Err(bad_value(row, 2, why));
            }
        };
        Ok(Self {
            id: get_id(row, 0)?,
            evidence: get_id(row, 1)?,
            link,
        })
    }
}

/// Which notes to look for; what is not said does not narrow.
#[derive(Debug, Clone, Copy, Default)]
pub struct EvidenceFilter<'a> {
    pub person: Option<&'a PersonId>,
    pub kind: Option<EvidenceKind>,
    pub sharing: Option<Sharing>,
    /// What the note bears on.
    pub link: Option<&'a EvidenceLink>,
    pub words: Option<&'a SoughtWords>,
    /// At most so many, the newest.
    pub limit: Option<usize>,
}

/// Notes that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceFound {
    /// Newest first, with their links.
    pub notes: Vec<Evidence>,
    /// How many fit, also beyond the limit.
    pub found: usize,
}

/// Up to so many notes are asked for, and ask for their links, one by one; more take all there are in one go.
const FEW: usize = 200;

impl EvidenceFilter<'_> {
    /// The condition in SQL, but for the words, whose letters SQL cannot compare.
    fn condition(&self) -> (String, Vec<Value>) {
        let mut conditions = Vec::new();
        let mut values = Vec::new();
        if let Some(person) = self.person {
            conditions.push("person = ?");
            values.push(text(person.as_str()));
        }
        if let Some(kind) = &self.kind {
            conditions.push("kind = ?");
            values.push(name(kind));
        }
        if let Some(sharing) = &self.sharing {
            conditions.push("sharing = ?");
            values.push(name(sharing));
        }
        if let Some(link) = self.link {
            conditions
                .push("id IN (SELECT evidence FROM evidence_link WHERE kind = ? AND target = ?)");
            let (kind, target) = kept(link);
            values.extend([text(kind), text(target)]);
        }
        let condition = if conditions.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", conditions.join(" AND "))
        };
        (condition, values)
    }
}

impl Reader<'_> {
    /// Notes that fit the filter.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn find_evidence(&self, filter: &EvidenceFilter<'_>) -> Result<EvidenceFound> {
        let (condition, values) = filter.condition();
        let (mut notes, found) = match (filter.words, filter.limit) {
            (Some(words), limit) => {
                let limit = limit.unwrap_or(usize::MAX);
                self.with_words(&condition, values, words, limit)?
            }
            (None, None) => {
                let rest = format!("{condition} ORDER BY \"on\" DESC, id DESC");
                let notes =
                    self.all::<Evidence, _>(&select::<Evidence>(&rest), params_from_iter(values))?;
                let found = notes.len();
                (notes, found)
            }
            (None, Some(limit)) => {
                let count = format!("SELECT count(*) FROM evidence {condition}");
                let found: i64 = self
                    .conn
                    .prepare_cached(&count)?
                    .query_row(params_from_iter(values.clone()), |row| row.get(0))?;
                let rest = format!("{condition} ORDER BY \"on\" DESC, id DESC LIMIT {limit}");
                let notes =
                    self.all::<Evidence, _>(&select::<Evidence>(&rest), params_from_iter(values))?;
                (notes, usize::try_from(found).unwrap_or_default())
            }
        };
        notes.truncate(filter.limit.unwrap_or(usize::MAX));
        self.put_links(&mut notes)?;
        Ok(EvidenceFound { notes, found })
    }

    /// Looks at the words of each row and makes notes only of the newest that fit: a common word is in tens of thousands.
    fn with_words(
        &self,
        condition: &str,
        values: Vec<Value>,
        words: &SoughtWords,
        limit: usize,
    ) -> Result<(Vec<Evidence>, usize)> {
        let sql = format!("SELECT \"on\", id, text FROM evidence {condition}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values.clone()))?;
        let mut found = 0;
        // The oldest of those kept is on top, to give way to a newer one.
        let mut newest: BinaryHeap<Reverse<(String, String)>> = BinaryHeap::new();
        while let Some(row) = rows.next()? {
            let column = |at: usize| row.get_ref(at)?.as_str().map_err(|e| bad_value(row, at, e));
            if !words.are_in(column(2)?) {
                continue;
            }
            found += 1;
            let (on, id) = (column(0)?, column(1)?);
            if newest.len() >= limit {
                let is_newer = newest
                    .peek()
                    .is_some_and(|Reverse((day, known))| (on, id) > (day.as_str(), known.as_str()));
                if !is_newer {
                    continue;
                }
                newest.pop();
            }
            newest.push(Reverse((on.to_owned(), id.to_owned())));
        }
        drop(rows);
        let newest = newest.into_sorted_vec().into_iter();
        let ids: Vec<String> = newest.map(|Reverse((_, id))| id).collect();
        Ok((self.notes_of(&ids, condition, values)?, found))
    }

    /// The notes of these ids in their order; `condition` fits all of them.
    fn notes_of(
        &self,
        ids: &[String],
        condition: &str,
        values: Vec<Value>,
    ) -> Result<Vec<Evidence>> {
        if ids.len() <= FEW {
            let sql = select::<Evidence>("WHERE id = ?1");
            let mut by_id = self.conn.prepare_cached(&sql)?;
            let notes = ids
                .iter()
                .map(|id| by_id.query_row([id], Evidence::from_row));
            return Ok(notes.collect::<rusqlite::Result<_>>()?);
        }
        let all: Vec<Evidence> =
            self.all(&select::<Evidence>(condition), params_from_iter(values))?;
        let all = all.into_iter().map(|note| (note.id.clone(), note));
        let mut all: HashMap<EvidenceId, Evidence> = all.collect();
        Ok(ids
            .iter()
            .filter_map(|id| all.remove(&EvidenceId::from(id.as_str())))
            .collect())
    }

    fn put_links(&self, notes: &mut [Evidence]) -> Result<()> {
        if notes.len() <= FEW {
            for note in notes {
                let links = self.evidence_links_in(&note.id)?.into_iter();
                note.links = links.map(|kept| kept.link).collect();
            }
            return Ok(());
        }
        let links = self.all(&select::<KeptLink>("ORDER BY id"), [])?;
        let mut by_note = by_note(links);
        for note in notes {
            note.links = by_note.remove(&note.id).unwrap_or_default();
        }
        Ok(())
    }

    /// Everybody's evidence with its links, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn evidence(&self) -> Result<Vec<Evidence>> {
        let links = self.all(&select::<KeptLink>("ORDER BY id"), [])?;
        self.linked("ORDER BY \"on\" DESC, id DESC", [], links)
    }

    /// A person's evidence with its links, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn evidence_of(&self, person: &PersonId) -> Result<Vec<Evidence>> {
        let links = self.all(
            &select::<KeptLink>(
                "WHERE evidence IN (SELECT id FROM evidence WHERE person = ?1) ORDER BY id",
            ),
            [person.as_str()],
        )?;
        self.linked(
            "WHERE person = ?1 ORDER BY \"on\" DESC, id DESC",
            [person.as_str()],
            links,
        )
    }

    /// One piece of evidence with its links.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn evidence_by_id(&self, id: &EvidenceId) -> Result<Option<Evidence>> {
        let links = self.evidence_links_in(id)?;
        let found = self.linked("WHERE id = ?1", [id.as_str()], links)?;
        Ok(found.into_iter().next())
    }

    /// The links of a piece of evidence as they are kept.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn evidence_links_in(&self, id: &EvidenceId) -> Result<Vec<KeptLink>> {
        self.all(
            &select::<KeptLink>("WHERE evidence = ?1 ORDER BY id"),
            [id.as_str()],
        )
    }

    fn linked(
        &self,
        rest: &str,
        values: impl Params,
        links: Vec<KeptLink>,
    ) -> Result<Vec<Evidence>> {
        let mut by_note = by_note(links);
        let mut notes: Vec<Evidence> = self.all(&select::<Evidence>(rest), values)?;
        for note in &mut notes {
            note.links = by_note.remove(&note.id).unwrap_or_default();
        }
        Ok(notes)
    }
}

/// A link as its row says it.
fn kept(link: &EvidenceLink) -> (&'static str, &str) {
    match link {
        EvidenceLink::Competency { code } => ("competency", code.as_str()),
        EvidenceLink::Delegation { area } => ("delegation", area.as_str()),
        EvidenceLink::Action { id } => ("action", id.as_str()),
    }
}

fn by_note(links: Vec<KeptLink>) -> HashMap<EvidenceId, Vec<EvidenceLink>> {
    let mut by_note: HashMap<EvidenceId, Vec<EvidenceLink>> = HashMap::new();
    for kept in links {
        by_note.entry(kept.evidence).or_default().push(kept.link);
    }
    by_note
}
