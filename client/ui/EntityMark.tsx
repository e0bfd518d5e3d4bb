import {
  Building2,
  CalendarDays,
  Flag,
  type LucideIcon,
  MapPin,
  Shield,
  Signature,
  User,
} from "lucide-react";
import type { EntityType } from "../../server/contract/vocabulary.ts";
import styles from "./marks.module.css";

const icons: Record<EntityType, LucideIcon> = {
  Person: User,
  Organization: Building2,
  Country: Flag,
  MilitaryUnit: Shield,
  Place: MapPin,
  Agreement: Signature,
  Event: CalendarDays,
};

/** The types that act are solid discs on the map; the rest are hollow rings. */
const hollow: readonly EntityType[] = ["Place", "Agreement", "Event"];

/** The mark of an entity type, as the map draws it: a disc or a ring in the type's colour, with its icon. */
export const EntityMark = ({ type, size = 18 }: { type: EntityType; size?: 18 | 20 | 30 }) => {
  const Icon = icons[type];
  const inner = size * 0.53;
  return (
    <span
      className={styles.mark}
      data-type={type}
      data-hollow={hollow.includes(type)}
      data-size={size}
      aria-hidden
    >
      <Icon size={inner} strokeWidth={2.6} />
    </span>
  );
};
