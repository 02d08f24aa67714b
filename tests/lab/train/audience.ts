import type { AudienceCalibration } from '#lib/industry/classifier/calibration.ts';
import type { ScoredText } from './score-texts.ts';

const STEPS = 20;

/**
 * Platt's scaling of the audience's scores: slope and shift at which logistic odds fit the texts best, by Newton's
 * method.
 */
export function fitAudience(texts: readonly ScoredText[]): AudienceCalibration {
  const told = texts.filter(({ company, isShort }) => !isShort && /^(B2B|Consumer)$/.test(company.top ?? ''));
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { audience, sellsToBusinesses } of told) {
      const p = 1 / (1 + Math.exp(-(slope * audience + shift)));
      const error = (sellsToBusinesses ?? 0) - p;
      const curvature = p * (1 - p);
      g0 += error * audience;
      g1 += error;
      h00 += curvature * audience * audience;
      h01 += curvature * audience;
      h11 += curvature;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope += (h11 * g0 - h01 * g1) / determinant;
    shift += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: round(slope), shift: round(shift) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
