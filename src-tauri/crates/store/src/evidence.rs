//! Evidence with its links.

use std::collections::HashMap;

use rungs_domain::Private;
use rungs_domain::evidence::{Evidence, EvidenceLink, KeptLink};
use rungs_domain::ids::{EvidenceId, PersonId};
use rusqlite::types::Value;
use rusqlite::{Params, Row};

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
        let (kind, target) = match &self.link {
            EvidenceLink::Competency { code } => ("competency", code.as_str()),
            EvidenceLink::Delegation { area } => ("delegation", area.as_str()),
            EvidenceLink::Action { id } => ("action", id.as_str()),
        };
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

impl Reader<'_> {
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
        let mut by_note: HashMap<EvidenceId, Vec<EvidenceLink>> = HashMap::new();
        for kept in links {
            by_note.entry(kept.evidence).or_default().push(kept.link);
        }
        let mut notes: Vec<Evidence> = self.all(&select::<Evidence>(rest), values)?;
        for note in &mut notes {
            note.links = by_note.remove(&note.id).unwrap_or_default();
        }
        Ok(notes)
    }
}
