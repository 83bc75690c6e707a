//! Ladder versions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use rungs_domain::Day;
use rungs_domain::ids::{CompetencyCode, LadderVersionId};
use rungs_domain::ladder::{Ladder, LadderVersion};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{bad_value, get_id, get_maybe_day, get_name, maybe_day, name, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for LadderVersion {
    const TABLE: Table = Table::LadderVersion;
    const COLUMNS: &'static [&'static str] = &["number", "status", "published_on", "ladder"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        // A ladder is made of text and small numbers, which JSON always takes; weights are checked to be finite.
        let document = serde_json::to_string(&*self.ladder).unwrap_or_default();
        vec![
            Value::Integer(self.number.into()),
            name(&self.status),
            maybe_day(self.published_on),
            text(document),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let document = row.get_ref(4)?.as_str().map_err(|e| bad_value(row, 4, e))?;
        let ladder = parsed(document).map_err(|e| bad_value(row, 4, e))?;
        Ok(Self {
            id: get_id(row, 0)?,
            number: row.get(1)?,
            status: get_name(row, 2)?,
            published_on: get_maybe_day(row, 3)?,
            ladder,
        })
    }
}

/// How many ladders stay parsed: the current one, a draft beside it, and those two people compare.
const KEPT_PARSED: usize = 4;

/// A ladder by its text; the newest last.
static PARSED: Mutex<Vec<(Box<str>, Arc<Ladder>)>> = Mutex::new(Vec::new());

/// Almost every read needs the ladder, and parsing its document took longer than all the rest of reading a page. By the text
/// itself there is nothing to outdate.
fn parsed(document: &str) -> serde_json::Result<Arc<Ladder>> {
    let mut kept = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, ladder)) = kept.iter().find(|(text, _)| **text == *document) {
        return Ok(Arc::clone(ladder));
    }
    let ladder: Arc<Ladder> = Arc::new(serde_json::from_str(document)?);
    if kept.len() == KEPT_PARSED {
        kept.remove(0);
    }
    kept.push((document.into(), Arc::clone(&ladder)));
    Ok(ladder)
}

const EARLIER_VERSIONS: &str = "SELECT id FROM ladder_version WHERE status = 'published' ORDER BY number DESC LIMIT -1 OFFSET 1";
const FORMER_COMPETENCIES: &str = include_str!("sql/former_competencies.sql");

impl Reader<'_> {
    /// Every version, the first one first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn ladder_versions(&self) -> Result<Vec<LadderVersion>> {
        self.all(&select::<LadderVersion>("ORDER BY number"), [])
    }

    /// # Errors
    /// When the database refuses.
    pub fn ladder_version(&self, id: &LadderVersionId) -> Result<Option<LadderVersion>> {
        let sql = select::<LadderVersion>("WHERE id = ?1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([id.as_str()], LadderVersion::from_row)
            .optional()?)
    }

    /// What these competencies were called last on published versions before the one that counts; those on none are left out. Reads
    /// no whole ladder, the newest first, and none that is not needed: what it is for, something that is gone, is rare.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn former_competencies(
        &self,
        mut sought: BTreeSet<CompetencyCode>,
    ) -> Result<BTreeMap<CompetencyCode, String>> {
        let mut found = BTreeMap::new();
        if sought.is_empty() {
            return Ok(found);
        }
        let mut versions = self.conn.prepare_cached(EARLIER_VERSIONS)?;
        let mut names = self.conn.prepare_cached(FORMER_COMPETENCIES)?;
        let earlier = versions.query_map([], |row| row.get::<_, String>(0))?;
        for version in earlier {
            let named = names.query_map([version?], |row| Ok((get_id(row, 0)?, row.get(1)?)))?;
            for pair in named {
                let (code, name): (CompetencyCode, String) = pair?;
                if sought.remove(&code) {
                    found.insert(code, name);
                }
            }
            if sought.is_empty() {
                break;
            }
        }
        Ok(found)
    }

    /// The published version that counts now: the one with the highest number.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn current_ladder(&self) -> Result<Option<LadderVersion>> {
        let sql =
            select::<LadderVersion>("WHERE status = 'published' ORDER BY number DESC LIMIT 1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([], LadderVersion::from_row)
            .optional()?)
    }

    /// The version that is not published yet; there is at most one.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn ladder_draft(&self) -> Result<Option<LadderVersion>> {
        let sql = select::<LadderVersion>("WHERE status = 'draft' ORDER BY number LIMIT 1");
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([], LadderVersion::from_row)
            .optional()?)
    }

    /// The version that counted on a day: the newest published by then, or the first one published for days before that.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn ladder_on(&self, on: Day) -> Result<Option<LadderVersion>> {
        // Between two published on one day the later one counts. The first comes last, for the days before there was any.
        let sql = select::<LadderVersion>(
            "WHERE status = 'published' ORDER BY published_on <= ?1 DESC, \
             CASE WHEN published_on <= ?1 THEN -number ELSE number END LIMIT 1",
        );
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row([on.to_string()], LadderVersion::from_row)
            .optional()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(name: &str) -> String {
        format!(
            r#"{{"name":"{name}","description":"","tracks":[],"areas":[],"competencies":[],"levels":[]}}"#
        )
    }

    /// In one test, since all share what is kept.
    #[test]
    fn a_text_is_read_as_itself_and_parsed_once_while_it_is_in_use() {
        for round in 0..3 {
            for at in 0..2 * KEPT_PARSED {
                let text = document(&format!("Ladder {at}"));
                let (one, other) = (parsed(&text).unwrap(), parsed(&text).unwrap());
                assert_eq!(one.name, format!("Ladder {at}"), "round {round}");
                assert!(Arc::ptr_eq(&one, &other));
            }
        }
        assert!(parsed("{}").is_err());
        assert!(parsed("{}").is_err(), "what cannot be read is not kept");
    }
}
