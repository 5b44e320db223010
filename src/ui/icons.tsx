import type { ReactNode } from 'react';

/** Decorative line icons, 20 × 20, in the colour of the text around them. What they mean is always said in words too. */
const icon = (paths: ReactNode) =>
  function Icon({ size = 20 }: { size?: number }) {
    return (
      <svg
        aria-hidden="true"
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="icon"
      >
        {paths}
      </svg>
    );
  };

export const MenuIcon = icon(<path d="M3 5.5h14M3 10h14M3 14.5h14" />);
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
export const LockIcon = icon(
  <>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </>,
);
export const PlusIcon = icon(<path d="M10 4v12M4 10h12" />);
export const CheckIcon = icon(<path d="m4.5 10.5 3.5 3.5 7.5-8" />);
export const ArrowUpIcon = icon(<path d="M10 16V4M5 9l5-5 5 5" />);
export const ArrowDownIcon = icon(<path d="M10 4v12M5 11l5 5 5-5" />);
export const ArrowLeftIcon = icon(<path d="M16 10H4M9 5l-5 5 5 5" />);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 3.5 3.5" />
  </>,
);
export const CopyIcon = icon(
  <>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 4.5v-.2c0-.7-.6-1.3-1.3-1.3H4.8C4 3 3.5 3.6 3.5 4.3v7c0 .7.5 1.2 1.2 1.2" />
  </>,
);
export const EyeIcon = icon(
  <>
    <path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5Z" />
    <circle cx="10" cy="10" r="2.2" />
  </>,
);
export const EyeOffIcon = icon(
  <path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5ZM4 16.5 16 3.5" />,
);
export const AlertIcon = icon(
  <>
    <path d="M10 3.2 17.5 16.3H2.5L10 3.2Z" />
    <path d="M10 8.3v3.4M10 13.9v.1" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 9.5v4M10 6.6v.1" />
  </>,
);
export const KeyboardIcon = icon(
  <>
    <rect x="2.5" y="5" width="15" height="10" rx="2" />
    <path d="M5.5 8.3v.01M8.5 8.3v.01M11.5 8.3v.01M14.5 8.3v.01M7 11.8h6" />
  </>,
);
export const PauseIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M8.3 7.5v5M11.7 7.5v5" />
  </>,
);
export const SuccessIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="m7 10.3 2.2 2.2L13.2 8" />
  </>,
);
export const FailureIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="m7.5 7.5 5 5M12.5 7.5l-5 5" />
  </>,
);
export const ClockIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v4.2l2.6 1.6" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M15.3 4.7l-1.2 1.2M5.9 14.1l-1.2 1.2" />
  </>,
);
export const MoonIcon = icon(<path d="M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z" />);
export const SystemIcon = icon(
  <>
    <rect x="2.8" y="4" width="14.4" height="9.5" rx="1.5" />
    <path d="M7.5 16.5h5M10 13.5v3" />
  </>,
);
export const SettingsIcon = icon(
  <>
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
    <circle cx="12" cy="6" r="2" />
    <circle cx="8" cy="14" r="2" />
  </>,
);
export const WebhookIcon = icon(
  <>
    <circle cx="10" cy="5.7" r="2.2" />
    <circle cx="5.2" cy="13.8" r="2.2" />
    <circle cx="14.8" cy="13.8" r="2.2" />
    <path d="M8.9 7.6 6.3 11.9M11.1 7.6l2.6 4.3M7.4 13.8h5.2" />
  </>,
);

export const UploadIcon = icon(
  <>
    <path d="M10 13V3.5M6 7.5l4-4 4 4" />
    <path d="M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13" />
  </>,
);

export const MoreIcon = icon(<path strokeWidth="2.6" d="M10 4.5v.01M10 10v.01M10 15.5v.01" />);
export const RetryIcon = icon(<path d="M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4" />);
export const ReportsIcon = icon(<path d="M3.5 16.5h13M5.5 13.5v-4M10 13.5v-9M14.5 13.5v-6" />);
