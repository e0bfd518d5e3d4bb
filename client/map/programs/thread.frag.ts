/**
 * Draws one strand from the place of each pixel: `u` runs along it from the air around one disc to that around the
 * other, `v` across it. A bowed strand is an arc of a circle, so both are exact and patterns keep their lengths.
 */
export const THREAD_FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
uniform float u_part;
varying vec4 v_color;
varying vec4 v_casing;
varying vec2 v_at;
varying vec2 v_trim;
varying float v_length;
varying float v_bow;
varying float v_width;
varying float v_scale;
varying float v_pattern;
varying float v_arrow;

float inside(float distance) { return 1.0 - smoothstep(-0.6, 0.6, distance); }

void main() {
  if (u_part > 0.5 && u_part < 1.5) {
    gl_FragColor = vec4(v_color.rgb, 1.0) * 0.3; // tens of thousands of full lines would be one blot
    return;
  }
  float k = u_pixelRatio;
  float u = v_at.x;
  float v = v_at.y;
  float whole = v_length;
  if (abs(v_bow) > 0.75) {
    float side = sign(v_bow);
    float radius = (v_length * v_length / 4.0 + v_bow * v_bow) / (2.0 * abs(v_bow));
    vec2 from = vec2(v_at.x - v_length / 2.0, side * (v_at.y - v_bow) + radius);
    float half_angle = asin(min(1.0, v_length / (2.0 * radius)));
    u = (atan(from.x, from.y) + half_angle) * radius;
    v = length(from) - radius;
    whole = 2.0 * half_angle * radius;
  }
  u -= v_trim.x;
  float span = whole - v_trim.x - v_trim.y;
  if (span <= 0.0 || u < -7.0 * k || u > span + 7.0 * k) discard;
  float w = v_width / 2.0;
  float head = v_arrow > 0.5 ? 8.0 * k * v_scale + v_width * 0.5 : 0.0;
  float ends = max(-u, u - (span - head * 0.8));
  float line = max(abs(v) - w, ends);
  if (v_pattern > 2.5) { // denied: a hair line with crosses, like a disused railway on a map
    float x = mod(u, 18.0 * k) - 9.0 * k;
    float cross = max(abs(abs(x) - abs(v)) * 0.7071 - 0.75 * k, abs(x) - 3.4 * k);
    line = max(min(abs(v) - w * 0.6, cross), ends);
  } else if (v_pattern > 1.5) { // alleged: dots
    line = max(length(vec2(mod(u, 5.4 * k) - 2.7 * k, v)) - w * 1.4, ends);
  } else if (v_pattern > 0.5) { // planned: dashes 8 long, 5 apart
    line = max(line, abs(mod(u, 13.0 * k) - 4.0 * k) - 4.0 * k);
  }
  float shape = inside(line);
  if (head > 0.0) {
    float x = span - u;
    shape = max(shape, inside(max(abs(v) - x * 0.5, max(-x, x - head))));
  }
  float casing = inside(length(vec2(max(max(-u, u - span), 0.0), v)) - 6.0 * k) * v_casing.a;
  vec4 under = vec4(v_casing.rgb, 1.0) * casing;
  vec4 over = vec4(v_color.rgb, 1.0) * v_color.a * shape;
  gl_FragColor = over + under * (1.0 - over.a);
}`;
