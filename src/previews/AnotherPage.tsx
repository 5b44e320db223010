import { useLocation, useNavigate } from 'react-router';

import { Button } from '~/ui/Button';

/** Where a link of a component leads to: its address, and the way back. */
export function AnotherPage() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <p>
        Leads to <code>{pathname + search}</code>
      </p>
      <Button onClick={() => void navigate(-1)}>Back to the component</Button>
    </>
  );
}
