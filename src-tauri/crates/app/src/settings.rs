//! What the workspace is called and who “me” is.

use rungs_domain::DateFormat;
use rungs_domain::error::{Result as DomainResult, RuleError};
use rungs_domain::house_style::{HouseStyle, TextLanguage};
use rungs_domain::ids::PersonId;
use rungs_store::{Reader, Setting, Whose};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Result;
use crate::history::HistoryState;
use crate::person_ref::{self, PersonRef};
use crate::text;
use crate::workspace::{OpOutput, Workspace, Writing};

pub(crate) const WORKSPACE_NAME: &str = "workspace_name";
pub(crate) const ME: &str = "me";
const TEXT_LANGUAGE: &str = "text_language";
const DATE_FORMAT: &str = "date_format";

/// What the frame of the window shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceState {
    pub name: String,
    pub path: String,
    pub me: Option<PersonRef>,
    /// Of what people write in it, as BCP 47 has it: `en`, `de-CH`.
    pub language: String,
    /// Of what Rungs says on paper, in text and in calendars, as ISO 639-1 has it: the same where it has words in it, else English.
    pub paper_language: String,
    /// On paper, in text and in calendars.
    pub dates: DateFormat,
    /// Active people.
    pub people: u32,
    /// Active people waiting for a place on the ladder.
    pub unplaced: u32,
    pub open_roles: u32,
    /// Plans that cover today.
    pub plans: u32,
    /// Delegations whose review date has passed.
    pub overdue_reviews: u32,
    /// What is late on the list of what is due, of everyone but the leader.
    pub late: u32,
    pub history: HistoryState,
    pub last_backup: Option<String>,
    pub today: rungs_domain::Day,
}

pub(crate) fn workspace_name(reader: Reader<'_>) -> Result<String> {
    Ok(reader
        .setting(WORKSPACE_NAME)?
        .unwrap_or_else(|| "Product team".into()))
}

/// How this workspace's papers look. A setting of a later program that this one does not know is passed over.
pub(crate) fn house_style(reader: Reader<'_>) -> Result<HouseStyle> {
    let language = reader.setting(TEXT_LANGUAGE)?;
    let dates = reader.setting(DATE_FORMAT)?;
    Ok(HouseStyle {
        workspace: workspace_name(reader)?,
        language: known(language, TextLanguage::parse),
        date_format: known(dates, DateFormat::parse),
    })
}

fn known<T: Default>(setting: Option<String>, parse: fn(&str) -> DomainResult<T>) -> T {
    setting
        .and_then(|text| parse(&text).ok())
        .unwrap_or_default()
}

pub(crate) fn me(reader: Reader<'_>) -> Result<Option<PersonRef>> {
    let Some(id) = reader.setting(ME)?.filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    Ok(reader
        .person(&PersonId::new(id))?
        .as_ref()
        .map(PersonRef::from))
}

/// Settings to change; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SettingsEdit {
    pub name: Option<String>,
    /// Nobody on the roster, or somebody.
    pub me: Option<Option<PersonId>>,
    /// BCP 47.
    pub language: Option<String>,
    pub dates: Option<DateFormat>,
}

fn put(w: &mut Writing<'_, '_>, id: &str, value: &str) -> Result<()> {
    Ok(w.tx.put(&Setting {
        id: id.into(),
        value: value.into(),
    })?)
}

fn put_name(w: &mut Writing<'_, '_>, name: &str) -> Result<()> {
    put(w, WORKSPACE_NAME, &text::required_line("name", name)?)
}

fn put_me(w: &mut Writing<'_, '_>, person: Option<&PersonId>) -> Result<()> {
    let id = match person {
        Some(id) => person_ref::by_id(w.reader(), id)?.id.to_string(),
        None => String::new(),
    };
    put(w, ME, &id)
}

fn put_language(w: &mut Writing<'_, '_>, language: &str) -> Result<()> {
    put(w, TEXT_LANGUAGE, TextLanguage::parse(language)?.tag())
}

impl Workspace {
    /// # Errors
    /// When the workspace cannot be read.
    pub fn state(&self) -> Result<WorkspaceState> {
        let today = self.today();
        let last_backup = self
            .backups()?
            .into_iter()
            .next()
            .map(|backup| backup.moment);
        self.read(|reader| {
            let roster = reader.roster_on(today)?;
            let active = || {
                roster
                    .iter()
                    .filter(|e| e.status == rungs_domain::person::Status::Active)
            };
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let me = me(reader)?;
            let house = house_style(reader)?;
            let followed = active()
                .map(|e| &e.id)
                .filter(|id| me.as_ref().is_none_or(|me| me.id != **id));
            Ok(WorkspaceState {
                language: house.language.tag().to_owned(),
                paper_language: house.words().tag().to_owned(),
                dates: house.date_format,
                name: house.workspace,
                path: self.path().to_string_lossy().into_owned(),
                late: crate::due::late(reader, followed, today)?,
                me: me.clone(),
                people: count(active().count()),
                unplaced: count(active().filter(|e| !e.placed).count()),
                open_roles: count(
                    reader
                        .open_roles()?
                        .iter()
                        .filter(|role| role.open_on(today))
                        .count(),
                ),
                plans: count(
                    reader
                        .plans()?
                        .iter()
                        .filter(|plan| plan.covers(today))
                        .count(),
                ),
                overdue_reviews: count(reader.reviews_before(today, Whose::Everyone, today)?.len()),
                history: self.history_state(),
                last_backup,
                today,
            })
        })
    }

    /// # Errors
    /// `invalid` when the name is empty.
    pub fn rename(&self, name: &str) -> Result<OpOutput<()>> {
        self.transact("the new name of the workspace", |w| put_name(w, name))
    }

    /// Changes several settings in one step.
    ///
    /// # Errors
    /// `invalid` when the name is empty and for what is no language; `not_found` person.
    pub fn settings_update(&self, edit: &SettingsEdit) -> Result<OpOutput<()>> {
        self.transact("the settings", |w| {
            if let Some(name) = &edit.name {
                put_name(w, name)?;
            }
            if let Some(me) = &edit.me {
                put_me(w, me.as_ref())?;
            }
            if let Some(language) = &edit.language {
                put_language(w, language)?;
            }
            if let Some(dates) = edit.dates {
                put(w, DATE_FORMAT, dates.code())?;
            }
            Ok(())
        })
    }

    /// Says in which language people write here, and how days are written on paper, in text and in calendars.
    ///
    /// # Errors
    /// `invalid` for what is no language.
    pub fn set_house_style(&self, language: &str, dates: DateFormat) -> Result<OpOutput<()>> {
        self.transact("language and dates on paper", |w| {
            put_language(w, language)?;
            put(w, DATE_FORMAT, dates.code())
        })
    }

    /// Says which person on the roster is the leader who uses this workspace; `None` for nobody on it.
    ///
    /// # Errors
    /// `not_found`.
    pub fn set_me(&self, person: Option<&PersonId>) -> Result<OpOutput<()>> {
        self.transact("who you are", |w| put_me(w, person))
    }

    /// Whether a text means a person or nobody: `-`, `none` and the empty text mean nobody.
    ///
    /// # Errors
    /// `not_found`, `ambiguous`.
    pub fn find_person(&self, text: &str) -> Result<PersonRef> {
        self.read(|reader| Ok(PersonRef::from(&person_ref::find(reader, text)?)))
    }

    /// A decision area by code or name, also one that was retired.
    ///
    /// # Errors
    /// `not_found` when there never was such an area.
    pub fn find_decision_area_ever(
        &self,
        text: &str,
    ) -> Result<rungs_domain::ids::DecisionAreaCode> {
        self.find_decision_area(text).or_else(|unknown| {
            self.read(|reader| {
                let areas = reader.all_decision_areas()?;
                let found = rungs_domain::decision_area::find(&areas, text);
                // Those of today are the ones somebody may have meant.
                found.map(|area| area.code.clone()).map_err(|_| unknown)
            })
        })
    }

    /// A decision area by code or name.
    ///
    /// # Errors
    /// `not_found` when the catalogue has no such area.
    pub fn find_decision_area(&self, text: &str) -> Result<rungs_domain::ids::DecisionAreaCode> {
        self.read(|reader| {
            let areas = reader.decision_areas()?;
            Ok(rungs_domain::decision_area::find(&areas, text)
                .map(|area| area.code.clone())
                .map_err(|e: RuleError| e)?)
        })
    }
}
