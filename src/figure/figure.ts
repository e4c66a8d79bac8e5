import type { Bone } from './bones.ts';
import type { View } from './camera.ts';
import type { Pose } from './pose.ts';

/** A key pose: how many seconds the way to it takes, how many it is held, and what it is. */
export interface Key {
  readonly move: number;
  readonly hold: number;
  readonly pose: Pose;
}

/** A point of the space of a bone, cm. */
export type Point = readonly [bone: Bone | 'world', x: number, y: number, z: number];

/** Least and most of x, y and z, cm. */
export type Box = readonly [number, number, number, number, number, number];

/** What lies on the floor beneath the body: a ball, or a roller across the mat or along it. */
export interface Rolling {
  /** Radius, cm. */
  readonly r: number;
  /** The bone beneath which it lies; where, the poses say. */
  readonly beneath: Bone;
  /** The way a roller lies; a ball lies no way. */
  readonly lies?: 'x' | 'z';
}

/** A thing that is used: built of boxes, rolled on, or stretched from point to point like a band. */
export type Prop = { readonly boxes: readonly Box[] } | Rolling | { readonly through: readonly Point[] };

/** An exercise as it is drawn. Poses are written for the right side as the worked one. */
export interface Figure {
  readonly view: View;
  readonly keys: readonly [Key, ...Key[]];
  /** The key that tells it from others: the first where absent. */
  readonly still?: number;
  readonly props?: readonly Prop[];
  /** How fast the ground goes by, cm/s: in a walk, whose feet are planted on it. */
  readonly pace?: number;
  /** Bones that stay where they are from key to key: what touches the floor or the wall. */
  readonly planted?: readonly Bone[];
  /** What part is shown where the whole would hide it: mid x and y in cm of the picture, and its side. */
  readonly close?: readonly [x: number, y: number, side: number];
}
