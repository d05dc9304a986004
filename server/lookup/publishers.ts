import { env } from '#server/env.ts'
import { type FederalRegister, federalRegister } from './federal-register.ts'
import { type RegulationsGov, regulationsGov } from './regulations-gov.ts'

type Publishers = { federalRegister: FederalRegister; regulationsGov: RegulationsGov }
const shared: typeof globalThis & { publishers?: Publishers } = globalThis

/** The publishers this server looks notices up at; one of each, so that all of its people together keep their pace. */
export function publishers(): Publishers {
  const settings = env().publishers
  shared.publishers ??= {
    federalRegister: federalRegister(settings),
    regulationsGov: regulationsGov(settings),
  }
  return shared.publishers
}
