import { ArrowDown, ArrowUp, Ellipsis, Pencil, Plus } from "lucide-react";
import type { CategoryBlock_Serialize as CategoryBlock, DecisionAreaCode } from "../../bindings";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { useReorderRow } from "../../components/reorder";
import { decisionAreaMessages as words } from "../../messages/decision_areas";
import { AreaRow } from "./AreaRow";
import css from "./Areas.module.css";
import type { Doing } from "./doing";

interface CategoryGroupProps {
  block: CategoryBlock;
  /** All of them, in their order. */
  categories: readonly string[];
  indexOf: (code: DecisionAreaCode) => number;
  onStep: (code: DecisionAreaCode, by: -1 | 1) => void;
  /** To the end of a category. */
  onMove: (code: DecisionAreaCode, category: string) => void;
  onMoveCategory: (name: string, by: -1 | 1) => void;
  onDo: (doing: Doing) => void;
}

/** A category with its areas; something dropped on its head becomes its first. */
export function CategoryGroup({
  block,
  categories,
  indexOf,
  onStep,
  onMove,
  onMoveCategory,
  onDo,
}: CategoryGroupProps) {
  const { name, areas } = block;
  const first = areas[0];
  const head = useReorderRow(
    `category ${name}`,
    first ? indexOf(first.area.code) : Number.POSITIVE_INFINITY,
    words.category(name),
  );
  const at = categories.indexOf(name);
  return (
    <section className={css.category} aria-label={words.category(name)}>
      <div
        {...head.dropProps}
        ref={head.row}
        className={css.categoryHead}
        data-target={head.side !== undefined || undefined}
      >
        <h2 className={css.categoryName}>{name}</h2>
        <span className={css.count}>{words.categoryCount(areas.length)}</span>
        <IconButton
          label={words.addTo(name)}
          icon={<Plus aria-hidden="true" />}
          onPress={() => onDo({ kind: "add", category: name })}
        />
        <Menu
          trigger={
            <IconButton label={words.categoryMenu(name)} icon={<Ellipsis aria-hidden="true" />} />
          }
          groups={[
            {
              entries: [
                {
                  id: "rename",
                  label: words.renameCategory,
                  icon: <Pencil aria-hidden="true" />,
                  onAction: () => onDo({ kind: "rename", category: name }),
                },
                {
                  id: "up",
                  label: words.categoryUp,
                  icon: <ArrowUp aria-hidden="true" />,
                  isDisabled: at === 0,
                  onAction: () => onMoveCategory(name, -1),
                },
                {
                  id: "down",
                  label: words.categoryDown,
                  icon: <ArrowDown aria-hidden="true" />,
                  isDisabled: at === categories.length - 1,
                  onAction: () => onMoveCategory(name, 1),
                },
              ],
            },
          ]}
        />
      </div>
      {areas.map((line) => (
        <AreaRow
          key={line.area.code}
          line={line}
          index={indexOf(line.area.code)}
          otherCategories={categories.filter((other) => other !== name)}
          onStep={(by) => onStep(line.area.code, by)}
          onMove={(category) => onMove(line.area.code, category)}
          onDo={onDo}
        />
      ))}
    </section>
  );
}
