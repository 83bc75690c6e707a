import { useId } from "react";
import type { PersonRef, RungPerson_Serialize as RungPerson } from "../../bindings";
import { Button } from "../../components/Button";
import { placementMessages } from "../../messages/placement";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import { PersonToken } from "./LadderToken";
import type { Looking } from "./looking";
import css from "./TeamLadder.module.css";

interface UnplacedProps {
  people: RungPerson[];
  looking: Looking;
  onPlace: (person: PersonRef) => void;
}

/** Who waits for a place on the ladder. */
export function Unplaced({ people, looking, onPlace }: UnplacedProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={css.unplaced}>
      <h2 id={heading} className={css.unplacedTitle}>
        {words.unplaced(people.length)}
      </h2>
      <ul className={css.unplacedList}>
        {people.map((person) => (
          <li key={person.id} className={css.waiting}>
            <PersonToken person={person} looking={looking} isOutside />
            <Button
              size="s"
              aria-label={placementMessages.openFor(person.name)}
              onPress={() => onPlace(person)}
            >
              {placementMessages.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
