//! What is agreed around a level, as a draft changes it.

use rungs_domain::Day;
use rungs_domain::decision_area::DecisionArea;
use rungs_domain::decision_limits::{Limits, Money};
use rungs_domain::delegation::{self, Delegation, DelegationLevel};
use rungs_domain::delegation_days::{checked_review, checked_wanted_by};
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::{Refusal, RuleError};

use super::setting::{DelegationDraft, Keep};
use crate::error::Result;
use crate::text;

/// Most names in a list of those who are asked or told.
const MOST_NAMES: usize = 30;

/// Everything but what names the row. A cell nobody had before begins with the limits of its area.
pub(super) fn changed(
    draft: &DelegationDraft,
    before: Option<&Delegation>,
    area: &DecisionArea,
    scale: Scale,
    level: DelegationLevel,
    on: Day,
) -> Result<Delegation> {
    let kept = before.cloned();
    let start = kept
        .as_ref()
        .map_or_else(|| area.limits.clone(), |b| b.limits.clone());
    let amount = match &draft.amount {
        Keep::Set(money) => Some(Money::new(money.amount, &money.currency)?),
        kept => kept.clone().over(start.amount),
    };
    let customers = draft.customers.clone().over(start.customers);
    if customers == Some(0) {
        let message = "A limit of no customers delegates nothing. Give at least 1, or no limit.";
        return Err(RuleError::invalid("customers", message).into());
    }
    let words = match &draft.limit {
        Keep::Set(limit) => text::optional_line("limit", Some(limit))?,
        kept => kept.clone().over(start.words),
    };
    let list = |field, change: &Keep<Vec<String>>, before: Option<&Vec<String>>| match change {
        Keep::Set(names) => checked_names(field, names),
        Keep::Clear => Ok(Vec::new()),
        Keep::Keep => Ok(before.cloned().unwrap_or_default()),
    };
    let wanted = match draft.wanted {
        Keep::Keep => before.and_then(|before| delegation::still_wanted(before, level)),
        _ => draft.wanted.clone().over(None),
    };
    if let Keep::Set(by) = draft.wanted_by {
        checked_wanted_by(on, before.and_then(|b| b.wanted_by), wanted, Some(by))?;
    }
    // The step that is agreed is not wanted besides; one kept from before may be another step on another scale.
    let wanted = match draft.wanted {
        Keep::Keep => wanted,
        _ => delegation::still_open(scale, Some(level), wanted),
    };
    let reviewed_before = before.and_then(|b| b.review);
    let review = draft.review.clone().over(reviewed_before);
    checked_review(on, reviewed_before, review)?;
    Ok(Delegation {
        wanted,
        wanted_by: draft
            .wanted_by
            .clone()
            .over(before.and_then(|b| b.wanted_by))
            .filter(|_| wanted.is_some()),
        limits: Limits {
            amount,
            customers,
            words,
        },
        consult: list("consult", &draft.consult, before.map(|b| &b.consult))?,
        inform: list("inform", &draft.inform, before.map(|b| &b.inform))?,
        commitment: match &draft.commitment {
            Keep::Set(text) => text::optional_line("commitment", Some(text))?,
            kept => kept.clone().over(before.and_then(|b| b.commitment.clone())),
        },
        reason: text::optional_line("reason", draft.reason.as_deref())?,
        review,
        ..Delegation::bare(
            String::new().into(),
            draft.person.clone(),
            area.code.clone(),
            on,
            level,
        )
    })
}

/// Each once, without blanks, in the order given.
fn checked_names(field: &str, names: &[String]) -> Result<Vec<String>> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        let name = text::line(field, name)?;
        let known = kept.iter().any(|k| k.to_lowercase() == name.to_lowercase());
        if !name.is_empty() && !known {
            kept.push(name);
        }
    }
    if kept.len() > MOST_NAMES {
        let message = format!(
            "{} names are too many to ask or tell each time; at most {MOST_NAMES} fit.",
            kept.len()
        );
        return Err(RuleError::new(Refusal::TooMany, message).at(field).into());
    }
    Ok(kept)
}
