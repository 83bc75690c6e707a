import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { CarryChoice, CarryOffer, PersonRef, PlanId } from "../../bindings";
import { tellDone } from "../../commands";
import { Checkbox } from "../../components/Checkbox";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { carryMessages as words } from "../../messages/plan_course";
import { useRead, useWrite } from "../../queries";
import css from "./Carry.module.css";

interface CarryDialogProps {
  plan: PlanId;
  person: PersonRef;
  onClose: () => void;
}

/** The next plan, begun with what goes on from this one. */
export function CarryDialog({ plan, person, onClose }: CarryDialogProps) {
  const { data: offer } = useRead("planCarryOffer", [plan]);
  if (!offer) return null;
  return <Carrying offer={offer} plan={plan} person={person} onClose={onClose} />;
}

function Carrying({ offer, plan, person, onClose }: CarryDialogProps & { offer: CarryOffer }) {
  const navigate = useNavigate();
  const carry = useWrite("planCarry");
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [choice, setChoice] = useState<CarryChoice>(offer.usual);
  const { error } = carry;
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined);

  const submit = async () => {
    const next = await carry.run(plan, { from, to, carry: choice });
    if (next === undefined) return;
    tellDone(words.begun(person.name));
    onClose();
    void navigate({ to: "/plans/$id/make", params: { id: next } });
  };

  return (
    <FormDialog
      title={words.title(person.name)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={carry.isRunning}
      error={error}
      fields={["from", "to"]}
    >
      <p>{words.text}</p>
      <div className={css.pair}>
        <DateField
          label={words.firstDay}
          value={from ?? offer.from}
          onChange={setFrom}
          error={errorAt("from")}
        />
        <DateField
          label={words.lastDay}
          description={words.lastDayText}
          value={to ?? (from === null || from === offer.from ? offer.to : null)}
          onChange={setTo}
          error={errorAt("to")}
        />
      </div>
      {offer.focuses.length === 0 && <p className={css.nothing}>{words.nothing}</p>}
      {offer.focuses.length > 0 && (
        <fieldset className={css.group}>
          <legend>{words.goesOn}</legend>
          {offer.focuses.map((focus) => {
            const goesOn = choice.focuses.includes(focus.id);
            const actions = focus.actions.map(({ id }) => id);
            return (
              <div key={focus.id}>
                <Checkbox
                  isSelected={goesOn}
                  isDisabled={focus.goes_on_in !== null}
                  onChange={(isChosen) =>
                    setChoice({
                      ...choice,
                      focuses: toggled(choice.focuses, [focus.id], isChosen),
                      actions: toggled(choice.actions, actions, isChosen),
                    })
                  }
                >
                  {focus.heading} <span className={css.reason}>{focus.why}</span>
                </Checkbox>
                {goesOn && focus.actions.length > 0 && (
                  <div className={css.actions}>
                    {focus.actions.map(({ id, text, due }) => (
                      <Checkbox
                        key={id}
                        isSelected={choice.actions.includes(id)}
                        onChange={(isChosen) =>
                          setChoice({ ...choice, actions: toggled(choice.actions, [id], isChosen) })
                        }
                      >
                        {text} {due && <span className={css.why}>{words.due(due)}</span>}
                      </Checkbox>
                    ))}
                  </div>
                )}
              </div>
            );
          })}
        </fieldset>
      )}
      {offer.commitments.length > 0 && (
        <fieldset className={css.group}>
          <legend>{words.commitments}</legend>
          {offer.commitments.map(({ id, text, due }) => (
            <Checkbox
              key={id}
              isSelected={choice.commitments.includes(id)}
              onChange={(isChosen) =>
                setChoice({ ...choice, commitments: toggled(choice.commitments, [id], isChosen) })
              }
            >
              {text} {due && <span className={css.why}>{words.due(due)}</span>}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}

function toggled<Id>(chosen: readonly Id[], ids: readonly Id[], isChosen: boolean): Id[] {
  const others = chosen.filter((id) => !ids.includes(id));
  return isChosen ? [...others, ...ids] : others;
}
