import { readFileSync } from 'node:fs'

/** Resident memory of a process, in bytes (`proc_pid_status(5)`). */
export function residentMemory(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
