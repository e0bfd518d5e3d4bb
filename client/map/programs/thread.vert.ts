/**
 * A quad for each tie. Lengths are device pixels; x runs along the chord, y across it to the left.
 * The strand's chord is set aside by the offset and bowed by `bow` over its middle.
 */
export const THREAD_VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_size;
attribute float a_pattern;
attribute float a_arrow;
attribute float a_offset;
attribute float a_bend;
attribute float a_raised;
attribute vec4 a_color;
attribute vec4 a_casing;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
uniform float u_air;
uniform float u_part;
uniform float u_near;
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

bool inSight(vec2 point) {
  return all(greaterThanEqual(point, vec2(0.0))) && all(lessThanEqual(point, u_dimensions));
}

void main() {
  vec2 source = ((u_matrix * vec3(a_source, 1)).xy + 1.0) * u_dimensions / 2.0;
  vec2 target = ((u_matrix * vec3(a_target, 1)).xy + 1.0) * u_dimensions / 2.0;
  bool raised = a_raised > 0.5 || (u_near > 0.5 && inSight(source) && inSight(target));
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
  if (u_part > 0.5) { // a pass draws only the plain ties, as hair lines, or only those that stand out
    if (raised == (u_part < 1.5)) {
      gl_Position = vec4(2, 2, 0, 1);
      return;
    }
    if (!raised) {
      gl_Position = vec4(mix(source, target, a_corner.x) * 2.0 / u_dimensions - 1.0, 0, 1);
      return;
    }
  }
  float chord = max(distance(source, target), 0.001);
  vec2 along = (target - source) / chord;
  vec2 across = vec2(-along.y, along.x);
  float offset = a_offset * u_pixelRatio;
  float bow = a_bend * chord;

  // Where the strand leaves the discs: it starts beside the centre and, bowed, at an angle.
  vec2 radii = a_radii * u_pixelRatio / u_sizeRatio + u_air * u_pixelRatio;
  float lean = 4.0 * bow * chord / (chord * chord + 4.0 * bow * bow);
  vec2 inner = max(radii * radii - offset * offset * (1.0 - lean * lean), 0.0);
  v_trim = sqrt(inner) - offset * lean;

  v_scale = clamp(1.3 / u_sizeRatio, 0.3, 1.0); // far away, lines grow thin: many of them would be one blot
  v_width = max(1.0, a_size * v_scale) * u_pixelRatio;

  // How far the drawing reaches from the middle of the line: half of what is widest. Each pixel of it costs.
  float head = a_arrow > 0.5 ? 4.0 * v_scale * u_pixelRatio + v_width * 0.25 : 0.0;
  float crosses = a_pattern > 2.5 ? 4.5 * u_pixelRatio : 0.0;
  float casing = a_casing.a > 0.0 ? 7.0 * u_pixelRatio : 0.0;
  float reach = max(max(v_width * 0.7, head), max(crosses, casing)) + 1.0;
  float y = a_corner.y < 0.0 ? min(0.0, bow) - reach : max(0.0, bow) + reach;
  v_at = vec2(a_corner.x * chord, y);
  v_length = chord;
  v_bow = bow;
  v_pattern = a_pattern;
  v_arrow = a_arrow;
  v_casing = a_casing;
  v_casing.a *= 255.0 / 254.0;
  vec2 point = source + along * v_at.x + across * (offset + y);
  gl_Position = vec4(point * 2.0 / u_dimensions - 1.0, 0, 1);
}`;
