//! Plans as they were signed. The pages are long, so they are read only when somebody wants them.

use rungs_domain::ids::{PlanId, SignedPlanId};
use rungs_domain::plan_agreement::PlanAgreement;
use rungs_domain::signed_plan::{Signature, SignedPlan};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};

use crate::codec::{bad_value, day, get_day, get_id, get_maybe_day, maybe_day, text};
use crate::record::select;
use crate::{Reader, Record, Result, Table};

impl Record for SignedPlan {
    const TABLE: Table = Table::SignedPlan;
    const COLUMNS: &'static [&'static str] = &[
        "plan",
        "pm_name",
        "pm_on",
        "leader_name",
        "leader_on",
        "agreement",
        "pages",
        "missing",
        "pdf",
        "ended_on",
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn values(&self) -> Vec<Value> {
        let signature = |signature: Option<&Signature>| match signature {
            Some(signature) => [text(&signature.name), day(signature.on)],
            None => [Value::Null, Value::Null],
        };
        let [pm_name, pm_on] = signature(self.pm.as_ref());
        let [leader_name, leader_on] = signature(self.leader.as_ref());
        vec![
            text(self.plan.as_str()),
            pm_name,
            pm_on,
            leader_name,
            leader_on,
            // Plain data under string keys: there is nothing in it JSON could not say.
            text(serde_json::to_string(&self.agreement).unwrap_or_default()),
            Value::Integer(self.pages.into()),
            text(self.missing.join(" ")),
            Value::Blob(self.pdf.clone()),
            maybe_day(self.ended_on),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get_id(row, 0)?,
            plan: get_id(row, 1)?,
            pm: get_signature(row, 2)?,
            leader: get_signature(row, 4)?,
            agreement: get_agreement(row, 6)?,
            pages: row.get(7)?,
            missing: row
                .get::<_, String>(8)?
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            pdf: row.get(9)?,
            ended_on: get_maybe_day(row, 10)?,
        })
    }
}

fn get_signature(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<Signature>> {
    let Some(name) = row.get(index)? else {
        return Ok(None);
    };
    Ok(Some(Signature {
        name,
        on: get_day(row, index + 1)?,
    }))
}

fn get_agreement(row: &Row<'_>, index: usize) -> rusqlite::Result<PlanAgreement> {
    let json: String = row.get(index)?;
    serde_json::from_str(&json).map_err(|error| bad_value(row, index, error))
}

impl Reader<'_> {
    /// What was signed of a plan, oldest first, without the pages.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn signed_plans_in(&self, plan: &PlanId) -> Result<Vec<SignedPlan>> {
        self.all(
            "SELECT id, plan, pm_name, pm_on, leader_name, leader_on, agreement, pages, missing, x'', ended_on \
             FROM signed_plan WHERE plan = ?1 ORDER BY id",
            [plan.as_str()],
        )
    }

    /// One of them with its pages.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn signed_plan(&self, id: &SignedPlanId) -> Result<Option<SignedPlan>> {
        Ok(self
            .conn
            .prepare_cached(&select::<SignedPlan>("WHERE id = ?1"))?
            .query_row([id.as_str()], SignedPlan::from_row)
            .optional()?)
    }
}
