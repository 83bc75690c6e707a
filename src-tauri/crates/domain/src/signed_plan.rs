//! What was signed: the agreement as it stood, who put their name under it, and the pages themselves, so that they can be printed
//! again exactly, whatever became of the plan or of this program since.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Day;
use crate::error::{Refusal, Result, RuleError};
use crate::ids::{PlanId, SignedPlanId};
use crate::plan::{FocusOn, Owner};
use crate::plan_agreement::PlanAgreement;

/// A name under an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Signature {
    /// As it was on that day.
    pub name: String,
    pub on: Day,
}

/// Which of what was signed on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OfDay {
    /// 1 for what was signed first.
    pub place: u32,
    pub of: u32,
}

/// Which of its day each is, in the order they were signed; none where nothing else was signed that day.
#[must_use]
pub fn of_their_days(signed: &[SignedPlan]) -> Vec<Option<OfDay>> {
    let count = |signed: &[SignedPlan], day: Option<Day>| {
        let that_day = signed.iter().filter(|one| one.signed_on() == day);
        u32::try_from(that_day.count()).unwrap_or(u32::MAX)
    };
    let of_day = |(at, one): (usize, &SignedPlan)| {
        let of = count(signed, one.signed_on());
        let before = signed.get(..=at).unwrap_or(signed);
        let place = count(before, one.signed_on());
        (of > 1).then_some(OfDay { place, of })
    };
    signed.iter().enumerate().map(of_day).collect()
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
    /// The day the plan became a draft again. What is agreed on after that is agreed on anew, whatever day is said of it.
    pub ended_on: Option<Day>,
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

    /// Whether it stands for a plan that is agreed on since a day: what was signed before that, or before the plan was a draft again, was
    /// signed for something else.
    #[must_use]
    pub fn stands_for(&self, agreed_on: Option<Day>) -> bool {
        let first = self.first_signed_on();
        self.ended_on.is_none()
            && agreed_on.is_some_and(|agreed| first.is_some_and(|first| first >= agreed))
    }

    /// Whether all have signed who are to: the person, and whoever leads them.
    #[must_use]
    pub fn is_signed_by_all(&self) -> bool {
        self.pm.is_some() && (self.leader.is_some() || self.agreement.leader.is_none())
    }

    /// Why it is not what counts now, each a sentence: that it stands for nothing any more, then what is different in the plan. Empty while
    /// it still is what was signed.
    #[must_use]
    pub fn changes(
        &self,
        agreed_on: Option<Day>,
        now: &PlanAgreement,
        heading: impl Fn(&FocusOn) -> String,
    ) -> Vec<String> {
        let ended = match (self.ended_on, agreed_on) {
            (Some(on), _) => Some(format!("The plan became a draft again on {}.", on.long())),
            _ if self.stands_for(agreed_on) => None,
            (None, Some(on)) => Some(format!("The plan was agreed on anew, on {}.", on.long())),
            (None, None) => Some("The plan is a draft again.".to_owned()),
        };
        let different = self.agreement.changes(now, heading);
        ended.into_iter().chain(different).collect()
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

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn signature(name: &str, on: &str) -> Signature {
        Signature {
            name: name.into(),
            on: day(on),
        }
    }

    fn unsigned() -> SignedPlan {
        let fixture = Fixture::new();
        SignedPlan {
            id: "s".into(),
            plan: "p".into(),
            pm: None,
            leader: None,
            agreement: PlanAgreement::of(&fixture.whole, None, &fixture.standing()),
            pages: 2,
            missing: Vec::new(),
            pdf: Vec::new(),
            ended_on: None,
        }
    }

    #[test]
    fn what_was_signed_stands_until_the_plan_is_agreed_on_anew_or_is_a_draft_again() {
        let signed = SignedPlan {
            pm: Some(signature("Lorena Nunez", "2026-11-30")),
            ..unsigned()
        };
        let ended = SignedPlan {
            ended_on: Some(day("2026-12-01")),
            ..signed.clone()
        };
        let since = |signed: &SignedPlan, agreed_on: Option<&str>| {
            let agreed_on = agreed_on.map(day);
            let changes = signed.changes(agreed_on, &signed.agreement, |_| String::new());
            assert_eq!(changes.is_empty(), signed.stands_for(agreed_on));
            changes.concat()
        };
        assert_eq!(since(&signed, Some("2026-11-30")), "");
        assert_eq!(
            since(&signed, Some("2026-12-02")),
            "The plan was agreed on anew, on 2 December 2026."
        );
        assert_eq!(since(&signed, None), "The plan is a draft again.");
        // Whatever day is said of the new agreement.
        for agreed_on in [None, Some("2026-11-29"), Some("2026-12-02")] {
            assert_eq!(
                since(&ended, agreed_on),
                "The plan became a draft again on 1 December 2026."
            );
        }
    }

    #[test]
    fn all_have_signed_once_the_person_and_whoever_leads_them_have() {
        let mut alone = unsigned();
        assert!(!alone.is_signed_by_all());
        alone.pm = Some(signature("Lorena Nunez", "2026-11-30"));
        assert!(alone.is_signed_by_all());
        let mut led = alone;
        led.agreement.leader = Some("ruth".into());
        assert!(!led.is_signed_by_all());
        led.leader = Some(signature("Ruth Jensen", "2026-11-30"));
        assert!(led.is_signed_by_all());
    }

    #[test]
    fn what_was_signed_on_one_day_is_told_apart_by_its_order() {
        let on = |day: &str| SignedPlan {
            pm: Some(signature("Lorena Nunez", day)),
            ..unsigned()
        };
        let signed = [on("2026-10-02"), on("2026-11-24"), on("2026-11-24")];
        let places: Vec<Option<(u32, u32)>> = of_their_days(&signed)
            .into_iter()
            .map(|one| one.map(|one| (one.place, one.of)))
            .collect();
        assert_eq!(places, [None, Some((1, 2)), Some((2, 2))]);
        assert_eq!(of_their_days(&[]), []);
    }

    #[test]
    fn each_signs_an_agreement_once() {
        let mut signed = unsigned();
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
