import type { DecisionAreaCode, PersonId } from "../../bindings";
import { Button } from "../../components/Button";
import { Checkbox } from "../../components/Checkbox";
import { PickMany } from "../../components/PickMany";
import { contextMessages as words } from "../../messages/context";
import { useRead } from "../../queries";
import css from "./Context.module.css";

/** Nobody ticks further down; all of them can be told at once, and each is found by name. */
const shownAtMost = 24;

interface WhoWasToldProps {
  areas: readonly DecisionAreaCode[];
  people: readonly PersonId[];
  onChange: (people: PersonId[]) => void;
}

/** Those who have a say in what the note bears on are offered; anybody else is found by name. */
export function WhoWasTold({ areas, people, onChange }: WhoWasToldProps) {
  const concerns = useRead("contextConcerns", [[...areas]], { keepPrevious: true });
  const roster = useRead("rosterList", [null]);
  const me = useRead("workspaceState", []).data?.me?.id;
  const offered = areas.length === 0 ? [] : (concerns.data?.people ?? []);
  const offeredIds = offered.map(({ person }) => person.id);
  const told = new Set(people);
  const shown = offered.slice(0, shownAtMost);
  const isAll = offeredIds.every((id) => told.has(id));
  const turn = (id: PersonId, isTold: boolean) =>
    onChange(isTold ? [...people, id] : people.filter((one) => one !== id));
  const others = (roster.data?.people ?? []).filter(
    ({ id, status }) =>
      status === "active" && id !== me && !shown.some(({ person }) => person.id === id),
  );
  const otherIds = new Set(others.map(({ id }) => id));

  return (
    <fieldset className={css.told}>
      <legend className={css.legend}>{words.whoKnows}</legend>
      {areas.length === 0 ? (
        <p className={css.quiet}>{words.noOffer}</p>
      ) : offered.length === 0 ? (
        <p className={css.quiet}>{concerns.data && words.nobodyDecides}</p>
      ) : (
        <div className={css.offer}>
          <div className={css.offerHead}>
            <p className={css.heading}>{words.offered}</p>
            <Button
              size="s"
              variant="quiet"
              onPress={() =>
                onChange(
                  isAll
                    ? people.filter((id) => !offeredIds.includes(id))
                    : [...new Set([...people, ...offeredIds])],
                )
              }
            >
              {isAll ? words.offerNone : words.offerAll(offered.length)}
            </Button>
          </div>
          <ul className={css.ticks}>
            {shown.map(({ person }) => (
              <li key={person.id}>
                <Checkbox
                  isSelected={told.has(person.id)}
                  onChange={(isTold) => turn(person.id, isTold)}
                >
                  {person.name}
                </Checkbox>
              </li>
            ))}
          </ul>
          {offered.length > shown.length && (
            <p className={css.quiet}>{words.offeredFirst(shown.length, offered.length)}</p>
          )}
        </div>
      )}
      <PickMany
        label={words.others}
        placeholder={words.othersHelp}
        choices={others.map(({ id, name, title }) => ({ id, label: name, description: title }))}
        chosen={people.filter((id) => otherIds.has(id)).slice(0, shownAtMost)}
        onChange={(chosen) =>
          onChange([
            ...people.filter((id) => !otherIds.has(id)),
            ...chosen,
            // Beyond what is shown, all that were told at once stay told.
            ...people.filter((id) => otherIds.has(id)).slice(shownAtMost),
          ])
        }
        removeLabel={words.removePerson}
      />
    </fieldset>
  );
}
