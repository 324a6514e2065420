import { readFileSync } from 'node:fs'

/** Resident memory of a process, in bytes (`proc_pid_status(5)`). */
export const residentMemory = (pid: number): number => kilobytes(pid, 'VmRSS') * 1024

/** The most resident memory that a process ever held, in bytes. */
export const peakMemory = (pid: number): number => kilobytes(pid, 'VmHWM') * 1024

/** Processor time that a process has used, in seconds (`proc_pid_stat(5)`, where a tick is 10 ms on Linux). */
export function processorSeconds(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return ((user ?? 0) + (system ?? 0)) / 100
}

function kilobytes(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
}
