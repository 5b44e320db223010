import { ButtonLink } from './Button';
import styles from './Pager.module.css';

/** Which part of a list is on screen, and the ways to the other parts. Pages count from 1. */
export function Pager<Size extends number>({
  what,
  page,
  pageSize,
  total,
  pageSizes,
  toPage,
  onPageSize,
}: {
  /** Plural of what is listed, for the labels. */
  what: string;
  page: number;
  pageSize: Size;
  total: number;
  pageSizes: readonly Size[];
  /** Address of a page. */
  toPage: (page: number) => string;
  onPageSize: (pageSize: Size) => void;
}) {
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  const lastPage = Math.ceil(total / pageSize);

  return (
    <nav aria-label={`Pages of ${what}`} className={styles.pager}>
      <p role="status">{`${first}–${last} of ${total} ${what}`}</p>
      {total > Math.min(...pageSizes) && (
        <label className={styles.size}>
          Per page
          <select
            value={pageSize}
            onChange={(event) => {
              const chosen = pageSizes.find((size) => String(size) === event.target.value);
              if (chosen !== undefined) onPageSize(chosen);
            }}
          >
            {pageSizes.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
      )}
      {lastPage > 1 && (
        <div className={styles.steps}>
          <Step to={page > 1 && toPage(page - 1)}>Previous page</Step>
          <Step to={page < lastPage && toPage(page + 1)}>Next page</Step>
        </div>
      )}
    </nav>
  );
}

/** Stays in the document at the ends of the list, so that who steps there with the keyboard does not lose the focus. */
function Step({ to, children }: { to: string | false; children: string }) {
  return (
    <ButtonLink
      to={to || '#'}
      aria-disabled={to === false || undefined}
      onClick={(event) => {
        if (to === false) event.preventDefault();
      }}
    >
      {children}
    </ButtonLink>
  );
}
