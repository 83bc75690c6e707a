//! A new version of the ladder: begun as a copy or from a file, edited, compared, looked over for holes.
//! At most one draft is open at a time; what is published never changes.

use std::path::Path;
use std::sync::Arc;

use rungs_domain::Day;
use rungs_domain::error::{Refusal, RuleError};
use rungs_domain::ids::LadderVersionId;
use rungs_domain::ladder::{Ladder, LadderStatus, LadderVersion};
use rungs_domain::ladder_climb::{self, ClimbRow};
use rungs_domain::ladder_diff::{self, LadderChange};
use rungs_domain::ladder_edit::{self, LadderEdit};
use rungs_domain::ladder_findings::{self, Finding};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegating::catalogue;
use crate::error::{AppError, Result};
use crate::ladder::{LadderPage, ladder_page};
use crate::ladder_files::LadderChoices;
use crate::workspace::{OpOutput, Workspace, Writing};

/// A version in the list of versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderVersionLine {
    pub id: LadderVersionId,
    pub number: u32,
    pub name: String,
    pub status: LadderStatus,
    pub published_on: Option<Day>,
    /// It is the one that counts.
    pub counts: bool,
    pub levels: u32,
    pub competencies: u32,
    /// Assessments made on it.
    pub assessments: u32,
}

/// The open draft with what a reader would stumble over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct LadderDraftPage {
    pub id: LadderVersionId,
    pub page: LadderPage,
    /// The version that counts meanwhile.
    pub based_on: LadderVersionId,
    pub based_on_number: u32,
    pub findings: Vec<Finding>,
    /// What rises from level to level, competency by competency.
    pub climb: Vec<ClimbRow>,
    /// Something forbids publishing.
    pub blocked: bool,
    /// The highest grade a level may have.
    pub highest_grade: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderComparison {
    pub from: u32,
    pub to: u32,
    pub changes: Vec<LadderChange>,
}

/// What a ladder file held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LadderImported {
    pub levels: u32,
    pub competencies: u32,
    pub expectations: u32,
}

impl Workspace {
    /// Every version, the newest first, the draft among them.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn ladder_versions(&self) -> Result<Vec<LadderVersionLine>> {
        self.read(|reader| {
            let assessments = reader.assessments()?;
            let current = Self::current_ladder(reader)?.id;
            let lines = reader.ladder_versions()?.into_iter().rev().map(|version| {
                let made = assessments.iter().filter(|a| a.ladder == version.id);
                LadderVersionLine {
                    assessments: count(made.count()),
                    counts: version.id == current,
                    id: version.id,
                    number: version.number,
                    name: version.ladder.name.clone(),
                    status: version.status,
                    published_on: version.published_on,
                    levels: count(version.ladder.levels.len()),
                    competencies: count(version.ladder.competencies.len()),
                }
            });
            Ok(lines.collect())
        })
    }

    /// Any version, to read.
    ///
    /// # Errors
    /// `not_found`.
    pub fn ladder_version_page(&self, id: &LadderVersionId) -> Result<LadderPage> {
        self.read(|reader| {
            let version = reader.ladder_version(id)?.ok_or_else(gone)?;
            ladder_page(reader, version)
        })
    }

    /// The open draft, if there is one.
    ///
    /// # Errors
    /// When the workspace cannot be read.
    pub fn ladder_draft(&self) -> Result<Option<LadderDraftPage>> {
        self.read(|reader| {
            let Some(draft) = reader.ladder_draft()? else {
                return Ok(None);
            };
            let based_on = Self::current_ladder(reader)?;
            let findings = ladder_findings::findings(&draft.ladder, &catalogue(reader)?);
            Ok(Some(LadderDraftPage {
                id: draft.id.clone(),
                blocked: findings.iter().any(|finding| finding.blocks),
                highest_grade: ladder_edit::HIGHEST_GRADE,
                findings,
                climb: ladder_climb::climb(&draft.ladder),
                page: ladder_page(reader, draft)?,
                based_on: based_on.id,
                based_on_number: based_on.number,
            }))
        })
    }

    /// What differs from one version to another.
    ///
    /// # Errors
    /// `not_found`.
    pub fn ladder_compare(
        &self,
        from: &LadderVersionId,
        to: &LadderVersionId,
    ) -> Result<LadderComparison> {
        self.read(|reader| {
            let old = reader.ladder_version(from)?.ok_or_else(gone)?;
            let new = reader.ladder_version(to)?.ok_or_else(gone)?;
            Ok(LadderComparison {
                from: old.number,
                to: new.number,
                changes: ladder_diff::compare(&old.ladder, &new.ladder, &catalogue(reader)?),
            })
        })
    }

    /// Begins a new version as a copy of the one that counts, or of an earlier one.
    ///
    /// # Errors
    /// `exists` while a draft is open; `not_found` for a version that is not there.
    pub fn ladder_draft_begin(
        &self,
        from: Option<&LadderVersionId>,
    ) -> Result<OpOutput<LadderVersionId>> {
        self.transact_named(|w| {
            let counts = Self::current_ladder(w.reader())?;
            let copied = match from {
                Some(id) if *id != counts.id => w.reader().ladder_version(id)?.ok_or_else(gone)?,
                _ => counts,
            };
            let label = format!(
                "beginning a new version of the ladder from version {}",
                copied.number
            );
            Ok((begin(w, Arc::unwrap_or_clone(copied.ladder))?, label))
        })
    }

    /// Begins a new version from a ladder file as Rungs understands it without being told anything.
    ///
    /// # Errors
    /// `exists` while a draft is open; `bad_file` when the file holds no ladder.
    pub fn ladder_import(&self, path: &Path) -> Result<OpOutput<LadderImported>> {
        let file = self.read_ladder_file(path)?;
        self.ladder_file_import(&file, &LadderChoices::default())
    }

    /// Changes the open draft; gives the code of what was added.
    ///
    /// # Errors
    /// `not_found` without a draft; otherwise as [`ladder_edit::edit`].
    pub fn ladder_edit(&self, edit: LadderEdit) -> Result<OpOutput<Option<String>>> {
        self.transact_named(|w| {
            let mut draft = w.reader().ladder_draft()?.ok_or_else(no_draft)?;
            let edited = ladder_edit::edit(&draft.ladder, edit)?;
            draft.ladder = edited.ladder.into();
            w.tx.put(&draft)?;
            Ok((edited.added, edited.label))
        })
    }

    /// Throws the open draft away.
    ///
    /// # Errors
    /// `not_found` without a draft.
    pub fn ladder_draft_discard(&self) -> Result<OpOutput<()>> {
        self.transact("discarding the draft of the ladder", |w| {
            let draft = w.reader().ladder_draft()?.ok_or_else(no_draft)?;
            w.tx.remove::<LadderVersion>(draft.id.as_str())?;
            Ok(())
        })
    }
}

pub(crate) fn begin(w: &mut Writing<'_, '_>, ladder: Ladder) -> Result<LadderVersionId> {
    if w.reader().ladder_draft()?.is_some() {
        return Err(RuleError::new(
            Refusal::Exists,
            "A draft of the ladder is open already. Publish it or discard it first.",
        )
        .into());
    }
    let newest = w.reader().ladder_versions()?.last().map_or(0, |v| v.number);
    let draft = LadderVersion {
        id: w.fresh(),
        number: newest + 1,
        status: LadderStatus::Draft,
        published_on: None,
        ladder: ladder.into(),
    };
    w.tx.put(&draft)?;
    Ok(draft.id)
}

/// How much a ladder holds.
pub(crate) fn imported(ladder: &Ladder) -> LadderImported {
    LadderImported {
        levels: count(ladder.levels.len()),
        competencies: count(ladder.competencies.len()),
        expectations: count(ladder.levels.iter().map(|l| l.expectations.len()).sum()),
    }
}

/// What every command says that needs a draft where none is open.
#[must_use]
pub fn no_draft() -> AppError {
    RuleError::not_found("No draft of the ladder is open. Begin one first.").into()
}

fn gone() -> RuleError {
    RuleError::not_found("This version of the ladder is not there any more.")
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
