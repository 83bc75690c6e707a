import { Check, Ellipsis } from "lucide-react";
import type { PokerSeat_Serialize as Seat } from "../../bindings";
import { Button } from "../../components/Button";
import { PersonToken } from "../../components/PersonToken";
import { pokerMessages as words } from "../../messages/poker";
import { type Game, nameOf, type Player } from "./game";
import css from "./Poker.module.css";

interface SeatsProps {
  game: Game;
  seats: readonly Seat[];
  choosing: { player: Player } | null;
  onAgain: (player: Player) => void;
}

/** Whose card lies there, face down; never which. */
export function Seats({ game, seats, choosing, onAgain }: SeatsProps) {
  return (
    <ul className={css.seats} aria-label={words.seats}>
      {seats.map(({ person, has_laid }) => {
        const name = nameOf(game, person);
        const isChoosing = choosing?.player === person && choosing !== null;
        return (
          <li key={person ?? "leader"} className={css.seat} data-choosing={isChoosing || undefined}>
            <span className={css.back} data-laid={has_laid || undefined} aria-hidden="true" />
            <span className={css.seatWords}>
              <span className={css.seatName}>
                <PersonToken name={name} size="s" />
                {name}
              </span>
              <span className={css.quiet}>
                {has_laid ? <Check aria-hidden="true" /> : <Ellipsis aria-hidden="true" />}
                {isChoosing ? words.turnOf : has_laid ? words.laid : words.waiting}
              </span>
              {has_laid && !isChoosing && (
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={words.chooseAgain(name)}
                  onPress={() => onAgain(person)}
                >
                  {words.chooseAgainShort}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
