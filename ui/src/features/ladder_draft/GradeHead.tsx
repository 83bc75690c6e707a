import { BetweenHorizontalEnd, BetweenHorizontalStart, Ellipsis, FoldVertical } from "lucide-react";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./RungGrid.module.css";
import { useDraftEdit } from "./useDraftEdit";

interface GradeHeadProps {
  grade: number;
  isEmpty: boolean;
  /** Above every level: there is nothing to make room for, nor to close. */
  isTop: boolean;
}

/** The number of a grade, shared by the tracks, and making room or closing it. */
export function GradeHead({ grade, isEmpty, isTop }: GradeHeadProps) {
  const edit = useDraftEdit();
  const insert = (at: number) => void edit({ kind: "grade_insert", at }, words.gradeMade(at));
  return (
    <div className={css.grade} data-empty={isEmpty || undefined}>
      <span className={css.number}>
        <span className={css.spoken}>{words.grade} </span>
        {grade}
      </span>
      {!isTop && (
        <Menu
          trigger={
            <IconButton label={words.gradeMenu(grade)} icon={<Ellipsis aria-hidden="true" />} />
          }
          groups={[
            {
              entries: [
                {
                  id: "above",
                  label: words.gradeAbove,
                  icon: <BetweenHorizontalStart aria-hidden="true" />,
                  onAction: () => insert(grade + 1),
                },
                {
                  id: "below",
                  label: words.gradeBelow,
                  icon: <BetweenHorizontalEnd aria-hidden="true" />,
                  onAction: () => insert(grade),
                },
                {
                  id: "close",
                  label: words.gradeClose,
                  icon: <FoldVertical aria-hidden="true" />,
                  isDisabled: !isEmpty,
                  onAction: () =>
                    void edit({ kind: "grade_close", at: grade }, words.gradeClosed(grade)),
                },
              ],
            },
          ]}
        />
      )}
    </div>
  );
}
