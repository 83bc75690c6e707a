//! What was signed: the agreement as it stood, who put their name under it, and the pages themselves, so that they can be printed
//! again exactly, whatever became of the plan or of this program since.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{PlanId, SignedPlanId};
use crate::plan::Owner;
use crate::plan_agreement::PlanAgreement;

/// A name under an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Signature {
    /// As it was on that day.
    pub name: String,
    pub on: Day,
}

/// A plan as it was signed. Class: shareable with the person; the pages are made from the shareable sheet only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPlan {
    pub id: SignedPlanId,
    pub plan: PlanId,
    pub pm: Option<Signature>,
    pub leader: Option<Signature>,
    pub agreement: PlanAgreement,
    pub pages: u32,
    /// Characters no font could draw when the pages were made.
    pub missing: Vec<String>,
    /// The pages as a PDF file.
    pub pdf: Vec<u8>,
}

impl SignedPlan {
    #[must_use]
    pub fn signature(&self, by: Owner) -> Option<&Signature> {
        match by {
            Owner::Pm => self.pm.as_ref(),
            Owner::Leader => self.leader.as_ref(),
        }
    }

    /// Puts another name under the same agreement.
    ///
    /// # Errors
    /// `exists` when that one has signed it already.
    pub fn sign(&mut self, by: Owner, signature: Signature) -> Result<()> {
        let place = match by {
            Owner::Pm => &mut self.pm,
            Owner::Leader => &mut self.leader,
        };
        if let Some(before) = place {
            let message = format!(
                "{} signed this plan on {}, and it has not changed since.",
                before.name,
                before.on.long()
            );
            return Err(RuleError::new(Refusal::Exists, message).at("by"));
        }
        *place = Some(signature);
        Ok(())
    }

    /// The day of the first name under it.
    #[must_use]
    pub fn first_signed_on(&self) -> Option<Day> {
        let signatures = [&self.pm, &self.leader];
        signatures
            .into_iter()
            .flatten()
            .map(|signature| signature.on)
            .min()
    }

    /// Whether it stands for a plan that is agreed on since a day: what was signed before that was signed for something else.
    #[must_use]
    pub fn stands_for(&self, agreed_on: Option<Day>) -> bool {
        agreed_on.is_some_and(|agreed| self.first_signed_on().is_some_and(|first| first >= agreed))
    }

    /// The day of the last name under it.
    #[must_use]
    pub fn signed_on(&self) -> Option<Day> {
        let signatures = [&self.pm, &self.leader];
        signatures
            .into_iter()
            .flatten()
            .map(|signature| signature.on)
            .max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan_fixture::Fixture;

    #[test]
    fn each_signs_an_agreement_once() {
        let day = |text| Day::parse(text).unwrap();
        let signature = |name: &str, on| Signature {
            name: name.into(),
            on: day(on),
        };
        let mut signed = SignedPlan {
            id: "s".into(),
            plan: "p".into(),
            pm: None,
            leader: None,
            agreement: PlanAgreement::of(&Fixture::new().whole, None),
            pages: 2,
            missing: Vec::new(),
            pdf: Vec::new(),
        };
        assert_eq!(signed.signed_on(), None);
        signed
            .sign(Owner::Leader, signature("Ruth Jensen", "2026-10-05"))
            .unwrap();
        signed
            .sign(Owner::Pm, signature("Lorena Nunez", "2026-10-02"))
            .unwrap();
        assert_eq!(signed.signed_on(), Some(day("2026-10-05")));
        let again = signed.sign(Owner::Pm, signature("Lorena Nunez", "2026-10-09"));
        let again = again.unwrap_err();
        assert_eq!(again.refusal, Refusal::Exists);
        assert!(
            again
                .message
                .contains("Lorena Nunez signed this plan on 2 October 2026")
        );
        assert_eq!(signed.signature(Owner::Pm).unwrap().on, day("2026-10-02"));
    }
}
