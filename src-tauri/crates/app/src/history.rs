//! Undo and redo: the row images of each change, in memory only, so that nothing erased lingers in a log on disk.

use rungs_domain::error::{Refusal, RuleError};
use rungs_store::RowImage;
use serde::{Deserialize, Serialize};
use specta::Type;

/// More steps than anyone walks back in a sitting.
const DEEPEST: usize = 500;

/// One change a person made, with words that finish “Undo …”.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub label: String,
    pub images: Vec<RowImage>,
}

impl Step {
    /// The step that takes this one back: its images, last first, each turned round.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self {
            label: self.label,
            images: self
                .images
                .into_iter()
                .rev()
                .map(RowImage::reversed)
                .collect(),
        }
    }
}

#[derive(Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// What undo and redo would do now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryState {
    pub undo: Option<String>,
    pub redo: Option<String>,
}

impl History {
    /// A new change; what was undone before it cannot be redone any more.
    pub fn record(&mut self, step: Step) {
        if step.images.is_empty() {
            return;
        }
        self.undone.clear();
        self.done.push(step);
        if self.done.len() > DEEPEST {
            self.done.remove(0);
        }
    }

    /// # Errors
    /// `nothing_to_undo`.
    pub fn to_undo(&self) -> Result<Step, RuleError> {
        let step = self.done.last().cloned().map(Step::reversed);
        step.ok_or_else(|| RuleError::new(Refusal::NothingToUndo, "There is nothing to undo."))
    }

    /// # Errors
    /// `nothing_to_redo`.
    pub fn to_redo(&self) -> Result<Step, RuleError> {
        self.undone
            .last()
            .cloned()
            .ok_or_else(|| RuleError::new(Refusal::NothingToRedo, "There is nothing to redo."))
    }

    /// The last change was taken back.
    pub fn was_undone(&mut self) {
        self.undone.extend(self.done.pop());
    }

    pub fn was_redone(&mut self) {
        self.done.extend(self.undone.pop());
    }

    /// After an erasure nothing of the erased may be brought back.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    #[must_use]
    pub fn state(&self) -> HistoryState {
        HistoryState {
            undo: self.done.last().map(|step| step.label.clone()),
            redo: self.undone.last().map(|step| step.label.clone()),
        }
    }
}
