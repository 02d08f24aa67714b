import { Ban, Handshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Exception } from '#lib/evidence/user-record.ts';
import { message } from '#lib/wording/message.ts';
import { exceptionText, suppressionText } from './banner-text.ts';

/** A local list's word comes before the verdict: which list, of which day. */
export function SuppressionBanner({ suppression, today }: { suppression: Suppression; today: number }) {
  const { title, detail, day } = suppressionText(suppression, today);
  return (
    <Banner
      tone="warn"
      label={message('suppressionLabel')}
      icon={<Ban aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}
    >
      <ForeignText className="line-clamp-1 font-semibold">{title}</ForeignText>
      <span className="flex gap-1.5 text-small">
        <span title={detail} className="min-w-0 truncate">
          <ForeignText>{detail}</ForeignText>
        </span>
        <span className="shrink-0">· {day}</span>
      </span>
    </Banner>
  );
}

interface ExceptionBannerProps {
  exception: Exception;
  onEnd(): void;
}

/** "Working it anyway until ...": beside the verdict, never instead of it. */
export function ExceptionBanner({ exception, onEnd }: ExceptionBannerProps) {
  return (
    <Banner
      tone="calm"
      label={message('exceptionLabel')}
      icon={<Handshake aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}
      trailing={
        <Button variant="quiet" aria-label={message('exceptionEnd')} onClick={onEnd}>
          {message('exceptionStop')}
        </Button>
      }
    >
      <span className="text-small font-semibold">{exceptionText(exception)}</span>
      <ForeignText className="line-clamp-1 text-small">{exception.reason}</ForeignText>
    </Banner>
  );
}

interface BannerProps {
  tone: 'warn' | 'calm';
  label: string;
  icon: ReactNode;
  trailing?: ReactNode;
  children: ReactNode;
}

function Banner({ tone, label, icon, trailing, children }: BannerProps) {
  return (
    <section
      aria-label={label}
      data-line
      data-banner={tone}
      className="banner flex items-start gap-2 rounded-xl px-3 py-1.5"
    >
      {icon}
      <div className="flex min-w-0 flex-1 flex-col">{children}</div>
      {trailing}
    </section>
  );
}
