//! What stands in the fields of a plan and is not kept yet: the pages beside it show it all the same.

use rungs_domain::ids::FocusId;
use rungs_domain::plan::{Focus, PlanState, WholePlan};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text;

/// A text of a plan that is edited where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TextIn {
    Aspiration,
    Strengths,
    /// How the two will know that a focus area has been reached.
    Know {
        focus: FocusId,
    },
    /// What else is worth saying of a focus area.
    Note {
        focus: FocusId,
    },
}

/// A text as it is typed at the moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TypedText {
    pub of: TextIn,
    pub text: String,
}

/// The plan as it will be once every field is left. A text that would be refused, one of a focus area that is gone and every text of a
/// closed plan leave what is kept.
pub(crate) fn as_typed(whole: &mut WholePlan, typed: &[TypedText]) {
    if whole.plan.state == PlanState::Closed {
        return;
    }
    for TypedText { of, text } in typed {
        let (Some(kept), Ok(text)) = (text_in(whole, of), text::note("text", text)) else {
            continue;
        };
        *kept = text;
    }
}

fn text_in<'a>(whole: &'a mut WholePlan, of: &TextIn) -> Option<&'a mut String> {
    match of {
        TextIn::Aspiration => Some(&mut whole.plan.aspiration),
        TextIn::Strengths => Some(&mut whole.plan.strengths),
        TextIn::Know { focus } => focus_in(whole, focus).map(|focus| &mut focus.know),
        TextIn::Note { focus } => focus_in(whole, focus).map(|focus| &mut focus.note),
    }
}

fn focus_in<'a>(whole: &'a mut WholePlan, id: &FocusId) -> Option<&'a mut Focus> {
    whole.focuses.iter_mut().find(|focus| focus.id == *id)
}
